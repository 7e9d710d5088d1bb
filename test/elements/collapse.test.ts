// Threads that are collapsed: by their button, their line, and remembered; and how much a collapse changes in the page.
import { expect } from 'chai';
import type { CommentRecord } from '../../src/core/index.js';
import { find, findAll, findSeen, focused, mount, mountDiscussion, textOf } from '../support/mount.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { pageWith, ScriptedAdapter } from '../support/scripted-adapter.js';
import { until } from '../support/until.js';

type Element = HTMLElementTagNameMap['afterword-discussion'];

/** Three threads, of which the second has this many replies, each to the one before. */
const threads = (count: number): CommentRecord[] => [
  commentRecord('a', { second: 1 }),
  commentRecord('a1', { second: 2, parent: 'a' }),
  commentRecord('b', { second: 3, author: { name: 'Ada' } }),
  ...Array.from({ length: count }, (_, index) =>
    commentRecord(`b${index + 1}`, { second: 4 + index, parent: index % 9 ? `b${index}` : 'b' }),
  ),
  commentRecord('c', { second: 9000 }),
  commentRecord('c1', { second: 9001, parent: 'c' }),
];
const seen = (element: Element): string =>
  findSeen(element, '[part=list] afterword-comment')
    .map(({ id }) => id.replace('comment-', ''))
    .join(' ');
const button = (element: Element, id: string): HTMLElement => find(element, `#comment-${id} > [part=collapse]`);
const buttonLater = (element: Element, id: string): Promise<HTMLElement> =>
  until(() => findAll(element, `#comment-${id} > [part=collapse]`)[0], `the button of ${id}`);

describe('a collapsed thread', () => {
  beforeEach(() => localStorage.removeItem('afterword-collapsed'));
  after(() => localStorage.removeItem('afterword-collapsed'));

  it('hides its replies, says how many, and shows them again', async () => {
    const element = await mountDiscussion(threads(3));
    const toggle = await buttonLater(element, 'b');
    expect([toggle.ariaLabel, toggle.ariaExpanded]).to.deep.equal(['Hide the replies to Ada', 'true']);
    toggle.click();
    expect(seen(element)).to.equal('a a1 b c c1');
    expect([toggle.ariaLabel, toggle.ariaExpanded]).to.deep.equal(['Show the replies to Ada', 'false']);
    expect(focused()).to.equal(toggle);
    const count = find(element, '#comment-b > [part=collapsed]');
    expect(textOf(count)).to.equal('3 replies are hidden: show them');
    count.click();
    expect(seen(element)).to.equal('a a1 b b1 b2 b3 c c1');
    expect(focused()).to.equal(toggle);
  });

  it('is one without replies never', async () => {
    const element = await mountDiscussion([commentRecord('x'), ...threads(1)]);
    await buttonLater(element, 'b');
    expect(findAll(element, '[part=collapse]').map(({ parentElement }) => parentElement?.id)).to.deep.equal([
      'comment-a',
      'comment-b',
      'comment-c',
    ]);
  });

  it('takes no room for its button', async () => {
    const element = await mountDiscussion(threads(3));
    const toggle = await buttonLater(element, 'b');
    const height = element.getBoundingClientRect().height;
    for (const one of findAll(element, '[part=collapse]')) one.remove();
    expect(element.getBoundingClientRect().height).to.equal(height);
    expect(toggle.isConnected).to.equal(false);
  });

  it('is collapsed by the line along its replies, and not by its text', async () => {
    const element = await mountDiscussion(threads(3));
    await buttonLater(element, 'b');
    const row = find(element, '#comment-b2');
    const { left, top } = row.getBoundingClientRect();
    const clickAt = (target: HTMLElement, x: number): boolean =>
      target.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: x, clientY: top + 9 }));
    clickAt(find(row, '[part=body]'), left + 1);
    clickAt(row, left + 60);
    expect(seen(element)).to.equal('a a1 b b1 b2 b3 c c1');
    clickAt(row, left + 1);
    expect(seen(element)).to.equal('a a1 b c c1');
    await until(() => focused()?.id === 'comment-b');
  });

  it('is remembered, for each discussion', async () => {
    const element = await mountDiscussion(threads(3));
    (await buttonLater(element, 'b')).click();
    element.remove();
    const again = await mountDiscussion(threads(3));
    await until(() => seen(again) === 'a a1 b c c1');
    await buttonLater(again, 'b');
    expect(button(again, 'b').ariaExpanded).to.equal('false');
    const other = await mountDiscussion(threads(3), { discussionId: 'other' });
    expect(findAll(other, 'afterword-comment[hidden]').length).to.equal(0);
  });

  it('ignores what else is in the storage', async () => {
    for (const text of ['{', '7', '[7,["d"],["d",7]]', '[["d",["b",7,null]]]']) {
      localStorage.setItem('afterword-collapsed', text);
      const element = await mountDiscussion(threads(1));
      await buttonLater(element, 'b');
      expect(seen(element).split(' ').length >= 5, text).to.equal(true);
      element.remove();
    }
  });

  it('opens for a link to one of its replies', async () => {
    const element = await mountDiscussion(threads(3));
    (await buttonLater(element, 'b')).click();
    location.hash = '#comment-b3';
    await until(() => focused()?.id === 'comment-b3');
    expect(seen(element)).to.equal('a a1 b b1 b2 b3 c c1');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('stays collapsed when a reply comes, and counts it', async () => {
    const element = await mountDiscussion(threads(3));
    (await buttonLater(element, 'b')).click();
    await element.discussion!.post(commentDraft('Hello', { id: 'n', parent: 'b' }));
    await until(() => textOf(find(element, '#comment-b > [part=collapsed]')).startsWith('4 replies'));
    expect(seen(element)).to.equal('a a1 b c c1');
  });

  it('hides a long thread by few changes', async () => {
    const element = await mountDiscussion(threads(2000));
    const toggle = await buttonLater(element, 'b');
    await until(() => findAll(element, '[part=list]')[0]?.ariaBusy === null);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void changes.push(...records));
    observer.observe(find(element, '[part=list]'), { attributes: true, childList: true, subtree: true });
    toggle.click();
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(seen(element)).to.equal('a a1 b c c1');
    // Whole groups are hidden, and of the others whole blocks.
    expect(findAll(element, '[part=list] > [hidden]').length).to.be.above(5);
    // A block for each twenty rows, and some single rows at both ends.
    expect(changes.length < 200, `${changes.length} changes`).to.equal(true);
    await until(() => (toggle.click(), findAll(element, '[part=list] [hidden]:not(afterword-comment *)').length === 0));
    expect(findAll(element, 'afterword-comment[hidden]').length).to.equal(0);
  });

  it('looks at the rows of its thread, and at no others', async () => {
    const element = await mountDiscussion(threads(2000));
    const toggles = [await buttonLater(element, 'a'), await buttonLater(element, 'b')];
    await until(() => findAll(element, '[part=list]')[0]?.ariaBusy === null);
    const list = find<HTMLElementTagNameMap['afterword-comment-list']>(element, 'afterword-comment-list');
    const row = list.row.bind(list);
    let count = 0;
    list.row = (id) => {
      count += 1;
      return row(id);
    };
    const counts = toggles.flatMap((toggle) =>
      ['collapse', 'open'].map(() => {
        count = 0;
        toggle.click();
        return count;
      }),
    );
    // The second thread has 2,000 replies, in blocks of twenty.
    expect(counts[0]! < 10 && counts[1]! < 10 && counts[2]! < 400 && counts[3]! < 10, String(counts)).to.equal(true);
  });

  it('still shows a form in it whose comment is gone', async () => {
    const adapter = new ScriptedAdapter();
    const element = mount('afterword-discussion', { discussionId: 'd', adapter });
    const records = threads(100);
    await until(() => adapter.lists[0]);
    adapter.lists[0]!.answer(pageWith(records));
    const toggle = await buttonLater(element, 'b');
    const list = find<HTMLElementTagNameMap['afterword-comment-list']>(element, 'afterword-comment-list');
    list.show({ type: 'reply', id: 'b54' });
    await until(() => adapter.watchedSince);
    const gone = records.find(({ id }) => id === 'b54')!;
    adapter.tell({ records: [{ ...gone, status: 'spam', revision: gone.revision + 1 }], total: 105, version: 2 });
    await until(() => element.discussion?.state.status === 'ready' && element.discussion.state.version === 2);
    await list.updateComplete;
    toggle.click();
    expect(seen(element)).to.equal('a a1 b b54 c c1');
  });
});
