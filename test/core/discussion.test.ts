import { expect } from 'chai';
import {
  type Adapter,
  AfterwordError,
  createDiscussion,
  type Discussion,
  type DiscussionOptions,
  type DiscussionState,
} from '../../src/core/index.js';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { pageWith, ScriptedAdapter, settled } from '../support/scripted-adapter.js';

/** A state in a word or two: what a sequence of them is compared by. */
const brief = (state: DiscussionState): string => {
  if (state.status === 'failed') return `failed ${state.error.code}`;
  if (state.status === 'loading') return 'loading';
  const nodes = state.nodes.map(({ record, delivery }) => {
    const own = delivery?.state ?? record.status;
    return own === 'approved' ? record.id : `${record.body.source}:${own}`;
  });
  return [state.total, nodes.join(' '), state.more === 'none' ? '' : state.more]
    .filter((part) => part !== '')
    .join(' | ');
};

describe('a discussion', () => {
  let adapter: ScriptedAdapter;
  let discussion: Discussion;
  let log: string[];
  const start = (options: Partial<DiscussionOptions> = {}): void => {
    adapter = new ScriptedAdapter();
    discussion = createDiscussion({ adapter, id: 'd', ...options });
    log = [];
    discussion.subscribe((state, { type }) => log.push(`${type}: ${brief(state)}`));
  };
  const ready = () => {
    if (discussion.state.status !== 'ready') throw new Error(`it is ${discussion.state.status}`);
    return discussion.state;
  };
  const load = async (...records: Parameters<typeof pageWith>): Promise<void> => {
    void discussion.load();
    adapter.lists.at(-1)?.answer(pageWith(...records));
    await settled();
    log.length = 0;
  };
  afterEach(() => discussion.close());

  it('loads, asks for more by itself, and says when everything is there', async () => {
    start();
    void discussion.load();
    adapter.lists[0]?.answer(pageWith([commentRecord('a')], { total: 3, cursor: 'after a' }));
    await settled();
    adapter.lists[1]?.answer(pageWith([commentRecord('b', { second: 1 })], { total: 3, cursor: 'after b' }));
    await settled();
    adapter.lists[2]?.answer(pageWith([commentRecord('c', { second: 2 })], { total: 3 }));
    await settled();
    expect(adapter.lists.map(({ asked }) => asked.cursor)).to.deep.equal([undefined, 'after a', 'after b']);
    expect(adapter.lists.map(({ asked }) => asked.limit)).to.deep.equal([undefined, 100, 100]);
    expect(log).to.deep.equal([
      'page: loading',
      'loaded: 3 | a | loading',
      'page: 3 | a b | loading',
      'page: 3 | a b c',
    ]);
  });

  it('asks for the next page while the page before is being shown', async () => {
    let shown = (): void => {};
    start({ pause: () => new Promise((resolve) => (shown = resolve)) });
    void discussion.load();
    adapter.lists[0]?.answer(pageWith([commentRecord('a')], { total: 2, cursor: 'after a' }));
    await settled();
    expect(adapter.lists[1]?.asked.cursor).to.equal('after a');
    adapter.lists[1]?.answer(pageWith([commentRecord('b', { second: 1 })], { total: 2 }));
    await settled();
    expect(brief(discussion.state)).to.equal('2 | a | loading');
    expect(adapter.watchedSince).to.equal(undefined);
    shown();
    await settled();
    expect(brief(discussion.state)).to.equal('2 | a b');
  });

  it('misses no change of a comment whose page was asked for before it', async () => {
    const shown: (() => void)[] = [];
    start({ pause: () => new Promise((resolve) => shown.push(resolve)) });
    const pauseIsOver = async (): Promise<void> => {
      for (const resolve of shown.splice(0)) resolve();
      await settled();
    };
    void discussion.load();
    adapter.lists[0]?.answer(pageWith([commentRecord('a')], { total: 4, cursor: 'after a' }));
    await settled();
    await pauseIsOver();
    const b = commentRecord('b', { second: 1 });
    const after = (id: string, second: number, parent: string | null = null) => commentRecord(id, { second, parent });
    const records = [{ ...b, revision: 2, status: 'pending' as const }, after('b.1', 3, 'b'), after('d', 4)];
    adapter.tell({ records, version: 5, total: 5 });
    expect(brief(discussion.state)).to.equal('5 | a | loading');
    adapter.lists[1]?.answer(pageWith([b], { total: 4, cursor: 'after b' }));
    await settled();
    expect(brief(discussion.state)).to.equal('5 | a This is b.:pending b.1 | loading');
    await pauseIsOver();
    adapter.lists[2]?.answer(pageWith([after('c', 2)], { total: 4 }));
    await settled();
    expect(brief(discussion.state)).to.equal('5 | a This is b.:pending b.1 c d');
  });

  it('asks anew for the page it had asked for ahead, when the order changes', async () => {
    start({ pause: () => new Promise(() => {}) });
    void discussion.load();
    adapter.lists[0]?.answer(pageWith([commentRecord('a')], { total: 2, cursor: 'after a' }));
    await settled();
    void discussion.reorder('newest');
    expect(adapter.lists.map(({ asked, signal }) => [asked.order, asked.cursor, signal?.aborted])).to.deep.equal([
      ['oldest', undefined, true],
      ['oldest', 'after a', true],
      ['newest', undefined, false],
    ]);
  });

  it('counts what this reader wrote elsewhere on the page, once', async () => {
    start();
    await load([commentRecord('a')]);
    discussion.include(commentRecord('b', { second: 1 }));
    expect(brief(discussion.state)).to.equal('2 | a b');
    discussion.include(commentRecord('b', { second: 1 }));
    expect(brief(discussion.state)).to.equal('2 | a b');
  });

  it('waits to be asked for more where pages have a size', async () => {
    start({ pageSize: 1 });
    void discussion.load();
    adapter.lists[0]?.answer(pageWith([commentRecord('a')], { total: 2, cursor: 'after a' }));
    await settled();
    expect(brief(discussion.state)).to.equal('2 | a | available');
    void discussion.more();
    adapter.lists[1]?.answer(pageWith([commentRecord('b', { second: 1 })], { total: 2 }));
    await settled();
    expect(adapter.lists.map(({ asked }) => asked)).to.deep.equal([
      { limit: 1, order: 'oldest' },
      { limit: 1, cursor: 'after a', order: 'oldest' },
    ]);
    expect(brief(discussion.state)).to.equal('2 | a b');
  });

  it('asks for the replies a page left out', async () => {
    start();
    void discussion.load();
    const truncated = [{ thread: 'a', remaining: 1, cursor: 'within a' }];
    adapter.lists[0]?.answer(pageWith([commentRecord('a')], { total: 2, truncated }));
    await settled();
    expect(adapter.lists[1]?.asked).to.deep.equal({ thread: 'a', cursor: 'within a', order: 'oldest' });
    adapter.lists[1]?.answer(pageWith([commentRecord('b', { second: 1, parent: 'a' })], { total: 2 }));
    await settled();
    expect(brief(discussion.state)).to.equal('2 | a b');
  });

  it('fails with a reason, and loads at the second try', async () => {
    start();
    void discussion.load();
    adapter.lists[0]?.fail(new AfterwordError('network', 'no line'));
    await settled();
    void discussion.load();
    adapter.lists[1]?.answer(pageWith([commentRecord('a')]));
    await settled();
    expect(log).to.deep.equal(['page: loading', 'error: failed network', 'page: loading', 'loaded: 1 | a']);
  });

  it('keeps what it shows when a later page fails, and goes on from there', async () => {
    start();
    void discussion.load();
    adapter.lists[0]?.answer(pageWith([commentRecord('a')], { cursor: 'after a' }));
    await settled();
    adapter.lists[1]?.fail(new AfterwordError('network', 'no line'));
    await settled();
    expect(brief(discussion.state)).to.equal('1 | a | failed');
    void discussion.more();
    expect(adapter.lists[2]?.asked.cursor).to.equal('after a');
  });

  it('drops an answer that a later question has overtaken, and takes the question back', async () => {
    start();
    void discussion.load();
    void discussion.load();
    adapter.lists[1]?.answer(pageWith([commentRecord('new')]));
    await settled();
    adapter.lists[0]?.answer(pageWith([commentRecord('stale')]));
    await settled();
    expect(adapter.lists[0]?.signal?.aborted).to.equal(true);
    expect(brief(discussion.state)).to.equal('1 | new');
  });

  it('calls an answer that is no page corrupt', async () => {
    start();
    void discussion.load();
    adapter.lists[0]?.answer({} as never);
    await settled();
    expect(brief(discussion.state)).to.equal('failed corrupt');
  });

  it('leaves a broken record out, says so once, and goes on', async () => {
    const warnings: string[] = [];
    start({ warn: (message) => warnings.push(message) });
    const broken = { ...commentRecord('broken'), author: null } as never;
    await load([commentRecord('a'), broken]);
    await load([commentRecord('a'), broken]);
    expect(brief(discussion.state)).to.equal('2 | a');
    expect(warnings).to.deep.equal(['Afterword leaves out comment "broken": its author is null.']);
  });

  it('shows a sent comment at once, then as it was stored', async () => {
    start();
    await load([commentRecord('a')]);
    const draft = commentDraft('hello');
    const posted = discussion.post(draft);
    await settled();
    adapter.adds[0]?.answer(commentRecord(draft.id, { second: 9 }));
    expect((await posted).id).to.equal(draft.id);
    expect(log).to.deep.equal(['sending: 2 | a hello:sending', `posted: 2 | a ${draft.id}`]);
  });

  it('takes the id the back end gives, if that is another', async () => {
    start();
    await load([]);
    void discussion.post(commentDraft('hello'));
    await settled();
    adapter.adds[0]?.answer(commentRecord('17'));
    await settled();
    expect(brief(discussion.state)).to.equal('1 | 17');
  });

  it('keeps a comment that could not be sent, and sends it again when asked to', async () => {
    start();
    await load([]);
    const draft = commentDraft('hello');
    const posted = discussion.post(draft).catch((error: AfterwordError) => error.code);
    adapter.adds[0]?.fail(new AfterwordError('forbidden', 'no'));
    expect(await posted).to.equal('forbidden');
    expect(brief(discussion.state)).to.equal('0 | hello:failed');
    expect(ready().nodes[0]?.delivery?.error?.code).to.equal('forbidden');
    void discussion.retry(draft.id);
    expect(brief(discussion.state)).to.equal('1 | hello:sending');
    expect(adapter.adds[1]?.asked).to.equal(draft);
    adapter.adds[1]?.answer(commentRecord(draft.id));
    await settled();
    expect(brief(discussion.state)).to.equal(`1 | ${draft.id}`);
  });

  it('sends again by itself only what failed for want of a connection', async () => {
    start();
    await load([]);
    for (const code of ['network', 'unavailable', 'forbidden'] as const) {
      discussion.post(commentDraft(code)).catch(() => {});
      adapter.adds.at(-1)?.fail(new AfterwordError(code, 'no'));
    }
    await settled();
    discussion.resendFailed();
    expect(adapter.adds.slice(3).map(({ asked }) => asked.body.source)).to.deep.equal(['network', 'unavailable']);
  });

  it('gives an unsent draft back', async () => {
    start();
    await load([]);
    const draft = commentDraft('hello');
    discussion.post(draft).catch(() => {});
    adapter.adds[0]?.fail(new AfterwordError('forbidden', 'no'));
    await settled();
    expect(discussion.takeBackUnsent(draft.id)).to.equal(draft);
    expect(discussion.takeBackUnsent(draft.id)).to.equal(undefined);
    expect(brief(discussion.state)).to.equal('0');
  });

  it('refuses a draft that cannot be accepted before it shows or sends anything', async () => {
    start();
    await load([]);
    const refused = await discussion.post(commentDraft(' ')).catch((error: AfterwordError) => error.fields);
    expect(refused).to.deep.equal({ body: 'required' });
    expect([log, adapter.adds]).to.deep.equal([[], []]);
  });

  it('closes when the back end says it is closed', async () => {
    start();
    await load([]);
    discussion.post(commentDraft('late')).catch(() => {});
    adapter.adds[0]?.fail(new AfterwordError('closed', 'no'));
    await settled();
    expect(ready().closed).to.equal(true);
    expect(brief(discussion.state)).to.equal('0 | late:failed');
  });

  it('shows what changed elsewhere, from the version its page had', async () => {
    start();
    await load([commentRecord('a')], { version: 7 });
    expect(adapter.watchedSince).to.equal(7);
    adapter.tell({ records: [commentRecord('b', { second: 1 })], version: 8, total: 2 });
    adapter.tell({
      records: [commentRecord('a', { status: 'spam', revision: 2 })],
      version: 9,
      total: 1,
      closed: true,
    });
    expect(log).to.deep.equal(['changed: 2 | a b', 'changed: 1 | b']);
    expect(ready().closed).to.equal(true);
  });

  it('never goes back to an older revision', async () => {
    start();
    await load([commentRecord('a', { revision: 3, body: { format: 'text', source: 'three' } })]);
    adapter.tell({
      records: [commentRecord('a', { revision: 2, body: { format: 'text', source: 'two' } })],
      version: 2,
      total: 1,
    });
    expect(ready().nodes[0]?.record.body.source).to.equal('three');
  });

  it('leaves a new comment to its page, where that page is still to come', async () => {
    start({ pageSize: 1 });
    await load([commentRecord('a')], { total: 2, cursor: 'after a' });
    adapter.tell({ records: [commentRecord('far', { second: 9 })], version: 2, total: 3 });
    adapter.tell({ records: [commentRecord('reply', { second: 9, parent: 'a' })], version: 3, total: 4 });
    expect(brief(discussion.state)).to.equal('4 | a reply | available');
  });

  it('holds what others wrote until it is asked to show it, and nothing else', async () => {
    start({ holdUnseen: () => true });
    const ids = (): string =>
      `${ready()
        .nodes.map(({ record }) => record.id)
        .join(' ')} +${ready().unseenCount}`;
    await load([commentRecord('a')]);
    const { nodes } = ready();
    adapter.tell({ records: [commentRecord('b', { second: 1 })], version: 2, total: 2 });
    expect(ready().nodes, 'not arranged anew').to.equal(nodes);
    adapter.tell({ records: [commentRecord('b.1', { second: 2, parent: 'b' })], version: 3, total: 3 });
    adapter.tell({ records: [commentRecord('a', { revision: 2 })], version: 4, total: 3 });
    expect(ids()).to.equal('a +2');
    adapter.tell({ records: [commentRecord('gone', { second: 3 })], version: 5, total: 4 });
    adapter.tell({
      records: [commentRecord('gone', { second: 3, revision: 2, status: 'removed' })],
      version: 6,
      total: 3,
    });
    expect(ids()).to.equal('a +2');
    const draft = commentDraft('mine');
    void discussion.post(draft);
    adapter.tell({ records: [commentRecord(draft.id, { second: 4 })], version: 7, total: 4 });
    expect(ids()).to.equal(`a ${draft.id} +2`);
    discussion.include(commentRecord('b', { second: 1 }));
    expect(ids()).to.equal(`a b ${draft.id} +1`);
    expect(discussion.showUnseen()).to.equal('b.1');
    expect(ids()).to.equal(`a b b.1 ${draft.id} +0`);
  });

  it('takes who the reader is from the page, or asks', async () => {
    const told = { author: { id: '1', name: 'Ada' }, permissions: ['add'] } as const;
    const authorOf = async (other: Adapter): Promise<unknown> => {
      const one = createDiscussion({ adapter: other, id: 'd' });
      await one.load();
      await settled();
      const { state } = one;
      return state.status === 'ready' && [state.author?.name, [...state.permissions], state.requiredFields];
    };
    const page = pageWith([]);
    const asked = async (): Promise<typeof told> => told;
    const base = { name: 'x', add: async () => commentRecord('a') };
    expect(
      await authorOf({
        ...base,
        list: async () => ({ ...page, session: told }),
        session: () => Promise.reject(new Error('not to be asked')),
      }),
    ).to.deep.equal(['Ada', ['add'], []]);
    expect(await authorOf({ ...base, list: async () => page, session: asked })).to.deep.equal(['Ada', ['add'], []]);
    const needs = { author: null, permissions: ['add'], requiredFields: ['email'] } as const;
    expect(await authorOf({ ...base, list: async () => page, session: async () => needs })).to.deep.equal([
      undefined,
      ['add'],
      ['email'],
    ]);
  });

  it('does not show twice what comes back both as the answer and as a change', async () => {
    start();
    await load([]);
    const draft = commentDraft('hello');
    void discussion.post(draft);
    adapter.tell({ records: [commentRecord(draft.id)], version: 2, total: 1 });
    adapter.adds[0]?.answer(commentRecord(draft.id));
    await settled();
    expect(brief(discussion.state)).to.equal(`1 | ${draft.id}`);
  });

  it('changes the order at once when everything is there, and asks anew when not', async () => {
    start();
    await load([commentRecord('a'), commentRecord('b', { second: 1 })]);
    void discussion.reorder('newest');
    expect(brief(discussion.state)).to.equal('2 | b a');
    expect(adapter.lists.length).to.equal(1);
    await load([commentRecord('b')], { cursor: 'more' });
    void discussion.reorder('oldest');
    expect(adapter.lists.at(-1)?.asked).to.deep.equal({ order: 'oldest' });
  });

  it('keeps the node objects of what did not change', async () => {
    start();
    await load([commentRecord('a'), commentRecord('b', { second: 1 })]);
    const [a, b] = ready().nodes;
    adapter.tell({ records: [commentRecord('b', { second: 1, revision: 2 })], version: 2, total: 2 });
    const after = ready().nodes;
    expect([after[0] === a, after[1] === b]).to.deep.equal([true, false]);
    expect(Object.isFrozen(discussion.state)).to.equal(true);
  });

  it('disturbs neither the other subscribers nor the sending when a subscriber throws, and reports its error', async () => {
    adapter = new ScriptedAdapter();
    discussion = createDiscussion({ adapter, id: 'd' });
    log = [];
    const reported: unknown[] = [];
    const onError = window.onerror;
    window.onerror = (_message, _source, _line, _column, error) => reported.push(error?.message);
    discussion.subscribe((_, { type }) => {
      throw new Error(`thrown at ${type}`);
    });
    discussion.subscribe((state, { type }) => log.push(`${type}: ${brief(state)}`));
    await load([commentRecord('a')]);
    reported.length = 0;
    const draft = commentDraft('hello');
    const posted = discussion.post(draft);
    await settled();
    adapter.adds[0]?.answer(commentRecord(draft.id, { second: 9 }));
    expect((await posted).id).to.equal(draft.id);
    adapter.tell({ records: [commentRecord('b', { second: 10 })], version: 2, total: 3 });
    await settled();
    window.onerror = onError;
    expect(log).to.deep.equal([
      'sending: 2 | a hello:sending',
      `posted: 2 | a ${draft.id}`,
      `changed: 3 | a ${draft.id} b`,
    ]);
    expect(reported).to.deep.equal(['thrown at sending', 'thrown at posted', 'thrown at changed']);
  });

  it('takes everything in flight back when it is closed, and says nothing more', async () => {
    start();
    void discussion.load();
    discussion.post(commentDraft('hello')).catch(() => {});
    await settled();
    log.length = 0;
    discussion.close();
    adapter.lists[0]?.answer(pageWith([]));
    await settled();
    expect([adapter.lists[0]?.signal?.aborted, adapter.adds[0]?.signal?.aborted]).to.deep.equal([true, true]);
    expect(log).to.deep.equal([]);
  });

  it('offers what the adapter can, less what the session forbids', async () => {
    start();
    await load([]);
    expect([...ready().permissions]).to.deep.equal(['add']);
    const readOnly = createDiscussion({
      id: 'd',
      adapter: {
        ...memoryAdapter(),
        session: async () => ({ author: { name: 'Ada' }, permissions: ['react', 'edit'] }),
      },
    });
    await readOnly.load();
    await settled();
    expect(readOnly.state.status === 'ready' && [[...readOnly.state.permissions], readOnly.state.author]).to.deep.equal(
      [['react', 'edit'], { name: 'Ada' }],
    );
    readOnly.close();
  });
});
