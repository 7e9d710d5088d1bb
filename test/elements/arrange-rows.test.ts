// Another order, chosen over the list: the first screen at once, the rest in slices, and nothing lost meanwhile.
import { expect } from 'chai';
import type { CommentOrder, CommentRecord } from '../../src/core/index.js';
import { find, findAll, findSeen, focused, mountDiscussion } from '../support/mount.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

type Element = HTMLElementTagNameMap['afterword-discussion'];

/** How many threads; every third has a reply. */
const THREADS = 1500;
const records: CommentRecord[] = Array.from({ length: THREADS }, (_, index) => [
  commentRecord(`t${index}`, { second: index }),
  ...(index % 3 ? [] : [commentRecord(`r${index}`, { second: 5000 + index, parent: `t${index}` })]),
]).flat();

const listOf = (element: Element): HTMLElement => find(element, '[part=list]');
const blocksIn = (element: Element): HTMLElement[] => findAll(element, '[part=list] > * > *');
const idsIn = (element: Element): string[] => findAll(element, '[part=list] afterword-comment').map(({ id }) => id);
const expected = (element: Element): string[] => {
  const { state } = element.discussion!;
  return state.status === 'ready' ? state.nodes.map(({ record }) => `comment-${record.id}`) : [];
};
const select = (element: Element): HTMLSelectElement => find(element, '[part=tools] select');
const choose = (element: Element, order: CommentOrder): void => {
  select(element).focus();
  select(element).value = order;
  select(element).dispatchEvent(new Event('change', { bubbles: true }));
};
const mountAll = async (): Promise<Element> => {
  const element = await mountDiscussion(records);
  // Firefox stays where a test before this one has scrolled to. Only the controls of rows near the screen are drawn.
  scrollTo({ top: 0, behavior: 'instant' });
  await until(() => idsIn(element).length === records.length && !listOf(element).ariaBusy, 'all rows');
  await until(() => findAll(element, '[part=tools] select')[0], 'the control for the order');
  return element;
};
/** Waits until the rows have begun to move. */
const begun = (element: Element): Promise<unknown> => until(() => listOf(element).ariaBusy, 'the beginning');
/** Waits until the discussion has the order, and all rows are in it. */
const done = async (element: Element, order: CommentOrder): Promise<void> => {
  await until(() => element.order === order && !listOf(element).ariaBusy, `the order ${order}`);
  await until(() => String(idsIn(element)) === String(expected(element)), 'every row in its place');
};

describe('another order of many responses', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('is shown from the top at once, in the same blocks, and the focus stays', async () => {
    const element = await mountAll();
    const blocks = blocksIn(element);
    choose(element, 'newest');
    await begun(element);
    const first = ['t1499', 't1498', 't1497', 'r1497', 't1496'].map((id) => `comment-${id}`);
    expect(idsIn(element).slice(0, first.length)).to.deep.equal(first);
    expect(idsIn(element).length).to.be.below(records.length);
    expect(element.order).to.equal('oldest');
    await done(element, 'newest');
    const after = blocksIn(element);
    expect(blocks.every((block, index) => block === after[index])).to.equal(true);
    expect(focused()).to.equal(select(element));
  });

  it('looks up a few rows for the first screen, and each row once in all', async () => {
    const element = await mountAll();
    const list = find<HTMLElementTagNameMap['afterword-comment-list']>(element, 'afterword-comment-list');
    const row = list.row.bind(list);
    let count = 0;
    list.row = (id) => {
      count += 1;
      return row(id);
    };
    choose(element, 'newest');
    await begun(element);
    expect(count).to.be.below(20);
    await until(() => element.order === 'newest', 'the order');
    expect(count).to.be.below(records.length + 20);
    await done(element, 'newest');
  });

  it('begins anew when another is chosen meanwhile, also the one before', async () => {
    const element = await mountAll();
    choose(element, 'newest');
    await begun(element);
    choose(element, 'oldest');
    await until(() => !listOf(element).ariaBusy, 'the end');
    await done(element, 'oldest');
    choose(element, 'newest');
    await begun(element);
    choose(element, 'oldest');
    choose(element, 'newest');
    await done(element, 'newest');
  });

  it('has what is written meanwhile, and keeps what is typed', async () => {
    const element = await mountAll();
    const row = find<HTMLElementTagNameMap['afterword-comment']>(element, '#comment-t700');
    find(row, '[value=reply]').click();
    const form = await until(() => row.form, 'the form');
    await until(() => form.shadowRoot?.querySelector('textarea'), 'its field');
    form.draft = 'What I think';
    choose(element, 'newest');
    await begun(element);
    await element.discussion!.post(commentDraft('Mine', { id: 'mine' }));
    await done(element, 'newest');
    expect(idsIn(element))
      .to.include('comment-mine')
      .and.have.length(records.length + 1);
    expect(row.form?.draft).to.equal('What I think');
  });

  it('hides the replies of a collapsed thread all the time', async () => {
    const element = await mountAll();
    const thread = await until(() => findAll(element, '#comment-t0 > [part=collapse]')[0], 'the button');
    thread.click();
    expect(find(element, '#comment-r0').hidden).to.equal(true);
    choose(element, 'newest');
    const seen = new Set<number>();
    const observer = new MutationObserver(() => seen.add(findSeen(element, '#comment-r0').length));
    observer.observe(listOf(element), { childList: true, subtree: true });
    await done(element, 'newest');
    observer.disconnect();
    expect([...seen]).to.deep.equal([0]);
    expect(findSeen(element, '#comment-r0')).to.deep.equal([]);
  });
});
