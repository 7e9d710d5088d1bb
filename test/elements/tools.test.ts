// The line over the list: the order, and the way to the latest response.
import { expect } from 'chai';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { type Adapter, AfterwordError, type CommentRecord } from '../../src/core/index.js';
import { adapterWith, find, findAll, focused, mount, mountDiscussion } from '../support/mount.js';
import { commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

type Element = HTMLElementTagNameMap['afterword-discussion'];

const liked = (count: number) => ({ reactions: { like: { count, mine: false } } });
const comments = [
  commentRecord('a', { second: 1 }),
  commentRecord('b', { second: 2, ...liked(3) }),
  commentRecord('c', { second: 3, ...liked(1) }),
];
/** An adapter that is only read, so that nothing can be liked in it. */
const plain = (...records: CommentRecord[]): Adapter => {
  const { name, list, add } = adapterWith(...records);
  return { name, list, add };
};
const idsIn = (element: Element): string =>
  findAll(element, 'afterword-comment')
    .map(({ id }) => id.replace('comment-', ''))
    .join(' ');
const select = (element: Element): HTMLSelectElement => find(element, '[part=tools] select');
const choose = (element: Element, order: string): void => {
  select(element).value = order;
  select(element).dispatchEvent(new Event('change', { bubbles: true }));
};

describe('the line over the list', () => {
  beforeEach(() => localStorage.removeItem('afterword-order'));
  after(() => localStorage.removeItem('afterword-order'));

  it('has the orders, and shows the responses in the one that is chosen', async () => {
    const element = await mountDiscussion(comments);
    expect(select(element).value).to.equal('oldest');
    expect([...select(element).options].map(({ text }) => text)).to.deep.equal([
      'Oldest first',
      'Newest first',
      'Best first',
    ]);
    choose(element, 'newest');
    await until(() => idsIn(element) === 'c b a');
    choose(element, 'best');
    await until(() => idsIn(element) === 'b c a');
    expect(select(element).value).to.equal('best');
  });

  it('remembers the order for the site, and asks for the first page in it', async () => {
    choose(await mountDiscussion(comments), 'newest');
    const asked: (string | undefined)[] = [];
    const { list, ...rest } = adapterWith(...comments);
    const adapter: Adapter = {
      ...rest,
      list: (id, query, call) => {
        asked.push(query?.order);
        return list(id, query, call);
      },
    };
    const element = await mountDiscussion([], { adapter });
    expect([asked, idsIn(element), select(element).value]).to.deep.equal([['newest'], 'c b a', 'newest']);
    localStorage.setItem('afterword-order', 'nonsense');
    expect(idsIn(await mountDiscussion(comments))).to.equal('a b c');
  });

  it('works where nothing can be remembered', async () => {
    const storage = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    try {
      const element = await mountDiscussion(comments);
      choose(element, 'newest');
      await until(() => idsIn(element) === 'c b a');
    } finally {
      Object.defineProperty(globalThis, 'localStorage', storage);
    }
  });

  it('does not offer the best where nothing can be liked', async () => {
    const element = await mountDiscussion([], { adapter: plain(commentRecord('a'), commentRecord('b')) });
    expect([...select(element).options].map(({ value }) => value)).to.deep.equal(['oldest', 'newest']);
    const likes = await mountDiscussion([], { adapter: plain(...comments) });
    expect(select(likes).options.length).to.equal(3);
  });

  it('moves no response far down either: the first group of blocks stays as it was', async () => {
    const many = Array.from({ length: 260 }, (_, index) => commentRecord(`m${index}`, { second: index }));
    const element = await mountDiscussion(many);
    await until(() => findAll(element, '[part=tools]')[0] && findAll(element, '[part=notice]')[0]);
    const list = find(element, '[part=list]');
    const [first, second] = [...list.children];
    const visibility = [first, second].map((group) => getComputedStyle(group!.firstElementChild!).contentVisibility);
    expect(getComputedStyle(first!).contentVisibility).to.equal('visible');
    expect(visibility).to.deep.equal(['visible', 'auto']);
    expect(find(element, '#comment-m0').getBoundingClientRect().top).to.equal(list.getBoundingClientRect().top);
  });

  it('moves nothing, and is not there for one response', async () => {
    const one = await mountDiscussion([comments[0]!]);
    const element = await mountDiscussion(comments);
    expect(findAll(one, '[part=tools] *').length).to.equal(0);
    const top = (): number =>
      find(element, '#comment-a').getBoundingClientRect().top - element.getBoundingClientRect().top;
    const line = find(element, '[part=tools]');
    const withLine = top();
    const { bottom } = line.getBoundingClientRect();
    expect(bottom <= find(element, '#comment-a').getBoundingClientRect().top, 'above the first').to.equal(true);
    line.remove();
    expect(Math.abs(top() - withLine) < 1).to.equal(true);
  });

  it('leads to the latest response, also where its page is not loaded', async () => {
    const many = Array.from({ length: 30 }, (_, index) => commentRecord(`c${index}`, { second: index }));
    const records = [...many, commentRecord('last', { second: 90, parent: 'c14' })];
    const memory = memoryAdapter({ archive: { afterword: 1, discussions: [{ id: 'd', comments: records }] } });
    for (const adapter of [memory, plain(...records)]) {
      const element = mount('afterword-discussion', { discussionId: 'd', adapter, pageSize: 5 });
      const button = await until(() => findAll(element, '[part=tools] button')[0]);
      button.click();
      const latest = adapter === memory ? 'last' : 'c4';
      await until(() => focused()?.id === `comment-${latest}`);
      element.remove();
    }
  });

  it('leads to the latest of those that are there when the back end is away', async () => {
    const latest = async (): Promise<never> => {
      throw new AfterwordError('network', 'no line');
    };
    const adapter: Adapter = { ...adapterWith(...comments), latest };
    const element = mount('afterword-discussion', { discussionId: 'd', adapter, pageSize: 2 });
    (await until(() => findAll(element, '[part=tools] button')[0])).click();
    await until(() => focused()?.id === 'comment-b');
  });
});
