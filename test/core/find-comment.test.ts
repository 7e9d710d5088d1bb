// A comment that is on no page yet is found by one question, and what is missing around it is known.
import { expect } from 'chai';
import { memoryAdapter } from '../../src/adapters/memory.js';
import {
  type Adapter,
  AfterwordError,
  type CommentOrder,
  createDiscussion,
  type Discussion,
  type ListQuery,
  type ReadyState,
} from '../../src/core/index.js';
import { commentRecord } from '../support/records.js';
import { until } from '../support/until.js';
import { pageWith, ScriptedAdapter, settled } from '../support/scripted-adapter.js';

/** Roots c1 to c30, each with a reply. */
const comments = Array.from({ length: 30 }, (_, index) => [
  commentRecord(`c${index + 1}`, { second: index }),
  commentRecord(`r${index + 1}`, { second: 100 + index, parent: `c${index + 1}` }),
]).flat();

describe('finding a comment', () => {
  let asked: ListQuery[];
  let discussion: Discussion;
  const start = async (order: CommentOrder = 'oldest', pageSize?: number | 'all'): Promise<void> => {
    const memory = memoryAdapter({ archive: { afterword: 1, discussions: [{ id: 'd', comments }] } });
    asked = [];
    const adapter: Adapter = {
      ...memory,
      list: (id, query = {}, call) => {
        asked.push(query);
        return memory.list(id, query, call);
      },
    };
    discussion = createDiscussion({ adapter, id: 'd', order, ...(pageSize && { pageSize }) });
    await discussion.load();
  };
  const ready = (): ReadyState => discussion.state as ReadyState;
  const roots = (): string =>
    ready()
      .nodes.flatMap(({ record, depth }) => (depth ? [] : [record.id]))
      .join(' ');
  const gaps = (): unknown[] => ready().missing.map(({ before }) => before ?? 'end');
  afterEach(() => discussion.close());

  it('asks once, and keeps the gap above it until its pages are there', async () => {
    await start('oldest', 3);
    await discussion.find('r20');
    expect(asked.slice(1)).to.deep.equal([{ around: 'r20', limit: 3, order: 'oldest' }]);
    expect(roots()).to.equal('c1 c2 c3 c20 c21 c22');
    expect(gaps()).to.deep.equal(['c20', 'end']);
    await discussion.more();
    expect(roots()).to.equal('c1 c2 c3 c20 c21 c22 c23 c24 c25');
    const gap = () => ready().missing.find(({ before }) => before);
    while (gap()) await discussion.more(gap());
    expect(roots().split(' ').length).to.equal(25);
    while (ready().more !== 'none') await discussion.more();
    expect(roots().split(' ')).to.deep.equal(Array.from({ length: 30 }, (_, index) => `c${index + 1}`));
  });

  it('divides a gap again, and joins pages that meet', async () => {
    await start('oldest', 3);
    await discussion.find('c20');
    await discussion.find('c10');
    expect([roots(), gaps()]).to.deep.equal(['c1 c2 c3 c10 c11 c12 c20 c21 c22', ['c10', 'c20', 'end']]);
    // These three are the last before a page that is there.
    await discussion.find('c18');
    expect(gaps()).to.deep.equal(['c10', 'c18', 'end']);
    await discussion.find('c4');
    await discussion.find('c29');
    expect(gaps()).to.deep.equal(['c4', 'c10', 'c18', 'c29']);
    while (ready().more !== 'none') await discussion.more();
    expect(ready().nodes.length).to.equal(60);
  });

  it('knows the gaps in every order', async () => {
    await start('newest', 3);
    await discussion.find('r5');
    expect([roots(), gaps()]).to.deep.equal(['c30 c29 c28 c5 c4 c3', ['c5', 'end']]);
    while (ready().more !== 'none') await discussion.more();
    expect(ready().nodes.length).to.equal(60);
  });

  it('asks for nothing twice where all pages are loaded', async () => {
    for (const pageSize of ['all', undefined] as const) {
      discussion?.close();
      await start('oldest', pageSize);
      await discussion.find('c9');
      expect([ready().more, ready().nodes.length]).to.deep.equal(['none', 60]);
      expect(asked.at(-1)).to.deep.equal({ around: 'c9', limit: 20, order: 'oldest' });
    }
  });

  it('says that there is no such comment', async () => {
    await start('oldest', 3);
    const error = await discussion.find('nobody').catch((thrown: unknown) => thrown);
    expect(error).to.have.property('code', 'not-found');
    expect([roots(), gaps()]).to.deep.equal(['c1 c2 c3', ['end']]);
  });

  it('counts what is still missing in a thread, and asks for it', async () => {
    const adapter = new ScriptedAdapter();
    discussion = createDiscussion({ adapter, id: 'd', pageSize: 3 });
    void discussion.load();
    const reply = (id: string, second: number) => commentRecord(id, { second, parent: 'a' });
    const truncated = [{ thread: 'a', remaining: 5, cursor: 'within a' }];
    adapter.lists[0]!.answer(pageWith([commentRecord('a'), reply('b', 1)], { truncated }));
    await settled();
    const finding = discussion.find('e');
    await until(() => adapter.lists[1]);
    adapter.lists[1]!.answer(
      pageWith([commentRecord('a'), reply('b', 1), reply('e', 4)], {
        truncated: [{ thread: 'a', remaining: 4, cursor: 'also within a' }],
      }),
    );
    await finding;
    expect(ready().missing).to.deep.equal([{ query: { thread: 'a', cursor: 'within a' }, remaining: 4 }]);
    void discussion.more(ready().missing[0]);
    adapter.lists[2]!.answer(pageWith([reply('c', 2)], { cursor: 'after c' }));
    await settled();
    expect(ready().missing).to.deep.equal([
      { query: { thread: 'a', cursor: 'after c' }, remaining: 3, before: undefined },
    ]);
  });

  it('divides a gap only when the page that was on its way is there', async () => {
    const adapter = new ScriptedAdapter();
    discussion = createDiscussion({ adapter, id: 'd', pageSize: 1 });
    void discussion.load();
    const root = (id: string, second: number) => commentRecord(id, { second });
    adapter.lists[0]!.answer(pageWith([root('a', 0)], { cursor: 'after a' }));
    await settled();
    void discussion.more();
    const finding = discussion.find('m');
    await until(() => adapter.lists[2]);
    adapter.lists[2]!.answer(pageWith([root('m', 9)], { cursor: 'after m' }));
    await settled();
    adapter.lists[1]!.answer(pageWith([root('b', 1)], { cursor: 'after b' }));
    await finding;
    const left = ready().missing.map(({ query, before }) => [query.cursor, before]);
    expect(left).to.have.deep.members([
      ['after b', 'm'],
      ['after m', undefined],
    ]);
  });

  it('asks for the comment when the first page is there, and not if that fails', async () => {
    const failure = new AfterwordError('network', 'Away.');
    for (const isThere of [true, false]) {
      const adapter = new ScriptedAdapter();
      discussion = createDiscussion({ adapter, id: 'd', pageSize: 1 });
      void discussion.load();
      const finding = discussion.find('m').catch((thrown: unknown) => thrown);
      await settled();
      await settled();
      expect(adapter.lists.length).to.equal(1);
      const [first] = adapter.lists;
      if (isThere) first!.answer(pageWith([commentRecord('a')]));
      else first!.fail(failure);
      if (isThere) {
        await until(() => adapter.lists[1]);
        adapter.lists[1]!.answer(pageWith([commentRecord('m', { second: 9 })]));
      }
      expect(await finding).to.equal(isThere ? undefined : failure);
      expect(adapter.lists.length).to.equal(isThere ? 2 : 1);
      discussion.close();
    }
  });

  it('counts once what is on its page and on a page that was on its way, whatever changes meanwhile', async () => {
    const adapter = new ScriptedAdapter();
    discussion = createDiscussion({ adapter, id: 'd', pageSize: 3 });
    void discussion.load();
    const reply = (id: string, second: number) => commentRecord(id, { second, parent: 'a' });
    const truncated = [{ thread: 'a', remaining: 5, cursor: 'within a' }];
    adapter.lists[0]!.answer(pageWith([commentRecord('a'), reply('b', 1)], { truncated }));
    await settled();
    void discussion.more(ready().missing[0]);
    const finding = discussion.find('e');
    await until(() => adapter.lists[2]);
    adapter.lists[2]!.answer(pageWith([commentRecord('a'), reply('b', 1), reply('e', 4)], { truncated }));
    await settled();
    adapter.tell({ records: [{ ...reply('b', 1), revision: 2 }], version: 2, total: 7 });
    await settled();
    adapter.lists[1]!.answer(pageWith([reply('c', 2), reply('d', 3), reply('e', 4)], { cursor: 'after e' }));
    await finding;
    expect(ready().missing.map(({ remaining }) => remaining)).to.deep.equal([2]);
  });

  it('drops its page if the reader has chosen another order meanwhile', async () => {
    const adapter = new ScriptedAdapter();
    discussion = createDiscussion({ adapter, id: 'd', pageSize: 1 });
    void discussion.load();
    const root = (id: string, second: number) => commentRecord(id, { second });
    adapter.lists[0]!.answer(pageWith([root('a', 0)], { cursor: 'after a' }));
    await settled();
    const finding = discussion.find('m');
    await until(() => adapter.lists[1]);
    const ordering = discussion.reorder('newest');
    adapter.lists[2]!.answer(pageWith([root('z', 20)], { cursor: 'after z' }));
    await ordering;
    adapter.lists[1]!.answer(pageWith([root('m', 9)], { cursor: 'after m' }));
    await finding;
    expect(roots()).to.equal('z');
    expect(ready().missing.map(({ query, before }) => [query.cursor, before])).to.deep.equal([['after z', undefined]]);
  });
});
