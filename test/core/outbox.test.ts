import { expect } from 'chai';
import { createBackEndClock } from '../../src/core/back-end-clock.js';
import {
  AfterwordError,
  createDiscussion,
  type CommentDraft,
  type CommentRecord,
  type ReaderStore,
  type Transition,
} from '../../src/core/index.js';
import type { UnsentDraft } from '../../src/core/reader-store.js';
import { createOutbox } from '../../src/core/outbox.js';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { refusingStore } from '../support/reader-stores.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { pageWith, ScriptedAdapter, settled } from '../support/scripted-adapter.js';

/** A reader's store that logs what it is told. */
class LoggedStore implements ReaderStore {
  readonly log: string[] = [];
  readonly drafts: UnsentDraft[];

  constructor(...drafts: UnsentDraft[]) {
    this.drafts = drafts;
  }

  texts = async (): Promise<ReadonlyMap<null, string>> => new Map();
  keepText = async (_target: unknown, text: string): Promise<void> => void this.log.push(`text "${text}"`);
  outbox = async (): Promise<readonly UnsentDraft[]> => this.drafts;
  keepUnsent = async (_id: string, draft: CommentDraft): Promise<void> =>
    void this.log.push(`keep ${draft.body.source}`);
  forgetUnsent = async (_id: string, draft: string): Promise<void> => {
    const source = this.drafts.find(({ id }) => id === draft)?.body.source;
    this.log.push(`forget ${source ?? 'it'}`);
  };
  reader = async (): Promise<undefined> => undefined;
  keepReader = async (): Promise<void> => {};
}

describe('the outbox', () => {
  it('keeps a draft until it is stored', async () => {
    const store = new LoggedStore();
    const adapter = new ScriptedAdapter();
    const discussion = createDiscussion({ adapter, id: 'd', store });
    void discussion.post(commentDraft('hello'));
    await settled();
    expect(store.log).to.deep.equal(['keep hello']);
    adapter.adds[0]?.answer(commentRecord('1'));
    await settled();
    expect(store.log).to.deep.equal(['keep hello', 'forget it']);
    discussion.close();
  });

  it('forgets a draft only after it is kept, or it would be sent again on the next visit', async () => {
    const store = new LoggedStore();
    let keep = (): void => {};
    store.keepUnsent = () =>
      new Promise((resolve) => {
        keep = () => {
          store.log.push('kept');
          resolve();
        };
      });
    const adapter = new ScriptedAdapter();
    const discussion = createDiscussion({ adapter, id: 'd', store });
    void discussion.post(commentDraft('hello'));
    await settled();
    adapter.adds[0]!.answer(commentRecord('1'));
    await settled();
    expect(store.log).to.deep.equal([]);
    keep();
    await settled();
    expect(store.log).to.deep.equal(['kept', 'forget it']);
    discussion.close();
  });

  it('keeps a draft that failed', async () => {
    const store = new LoggedStore();
    const adapter = new ScriptedAdapter();
    const discussion = createDiscussion({ adapter, id: 'd', store });
    discussion.post(commentDraft('hello')).catch(() => {});
    adapter.adds[0]?.fail(new AfterwordError('network', 'no line'));
    await settled();
    expect(store.log).to.deep.equal(['keep hello']);
    discussion.close();
  });

  it('sends what an earlier visit left, once the first page is there, and shows what had arrived but once', async () => {
    const [arrived, left] = [commentDraft('arrived'), commentDraft('left')];
    const store = new LoggedStore(arrived, left);
    const adapter = new ScriptedAdapter();
    const discussion = createDiscussion({ adapter, id: 'd', store });
    void discussion.load();
    await settled();
    expect(adapter.adds).to.deep.equal([]);
    const stored = commentRecord(arrived.id);
    adapter.lists[0]?.answer(pageWith([stored]));
    await settled();
    expect(adapter.adds.map(({ asked }) => asked)).to.deep.equal([arrived, left]);
    adapter.adds[0]?.answer(stored);
    adapter.adds[1]?.answer(commentRecord(left.id, { second: 1 }));
    await settled();
    expect(store.log).to.deep.equal(['forget arrived', 'forget left']);
    const { state } = discussion;
    expect(state.status === 'ready' && [state.total, state.nodes.map(({ record }) => record.id)]).to.deep.equal([
      2,
      [arrived.id, left.id],
    ]);
    discussion.close();
  });

  it('leaves alone what was stored or taken back while it looked for what an earlier visit left', async () => {
    const store = new LoggedStore();
    let found = (_drafts: readonly CommentDraft[]): void => {};
    store.outbox = () => new Promise((resolve) => (found = resolve));
    const adapter = new ScriptedAdapter();
    const discussion = createDiscussion({ adapter, id: 'd', store });
    void discussion.load();
    adapter.lists[0]?.answer(pageWith([]));
    await settled();
    const [stored, back] = [commentDraft('stored'), commentDraft('taken back')];
    void discussion.post(stored);
    discussion.post(back).catch(() => {});
    adapter.adds[0]?.answer(commentRecord(stored.id));
    adapter.adds[1]?.fail(new AfterwordError('network', 'no line'));
    await settled();
    expect(discussion.takeBackUnsent(back.id)).to.equal(back);
    found([stored, back, commentDraft('left')]);
    await settled();
    expect(adapter.adds.slice(2).map(({ asked }) => asked.body.source)).to.deep.equal(['left']);
    discussion.close();
  });

  it('leaves it to the store to forget the typed text, in the step in which it keeps the draft', async () => {
    const store = new LoggedStore();
    const kept: unknown[] = [];
    store.keepUnsent = async (id, draft) => void kept.push([id, draft.parent]);
    const discussion = createDiscussion({ adapter: new ScriptedAdapter(), id: 'd', store });
    void discussion.post(commentDraft('hello', { parent: 'p' }));
    await settled();
    expect(kept).to.deep.equal([['d', 'p']]);
    expect(store.log).to.deep.equal([]);
    discussion.close();
  });

  it('says that a draft was taken back, and of one that is not there nothing', async () => {
    const adapter = new ScriptedAdapter();
    const discussion = createDiscussion({ adapter, id: 'd' });
    const draft = commentDraft('hello');
    discussion.post(draft).catch(() => {});
    const news: string[] = [];
    discussion.subscribe((_, { type }) => news.push(type));
    expect(discussion.takeBackUnsent('nobody')).to.equal(undefined);
    expect(discussion.takeBackUnsent(draft.id)).to.equal(draft);
    // Nobody waits for the answer any more.
    adapter.adds[0]?.fail(new AfterwordError('network', 'no line'));
    await settled();
    expect(news).to.deep.equal(['withdrawn']);
    discussion.close();
  });

  describe('with time to undo it', () => {
    const states = (discussion: ReturnType<typeof createDiscussion>): unknown =>
      discussion.state.status === 'ready' && discussion.state.nodes.map(({ delivery }) => delivery?.state);
    const loaded = async (store = new LoggedStore(), ...records: CommentRecord[]) => {
      const news: Transition[] = [];
      const timers: { readonly wait: number; readonly run: () => void }[] = [];
      const adapter = new ScriptedAdapter();
      const discussion = createDiscussion({
        adapter,
        id: 'd',
        store,
        now: () => 1000,
        schedule(run, wait) {
          const timer = { run, wait };
          timers.push(timer);
          return () => timers.splice(timers.indexOf(timer), 1);
        },
      });
      discussion.subscribe((_, transition) => news.push(transition));
      void discussion.load();
      adapter.lists[0]?.answer(pageWith(records));
      await settled();
      return { store, timers, adapter, discussion, news };
    };

    it('shows and keeps a draft at once, and sends it when the time is over or the page is left', async () => {
      for (const isLeft of [false, true]) {
        const { store, timers, adapter, discussion, news } = await loaded();
        const draft = commentDraft('hello');
        const posted = discussion.post(draft, { wait: 5000 });
        await settled();
        expect(news.at(-1)).to.deep.equal({ type: 'waiting' });
        expect([states(discussion), store.log, adapter.adds]).to.deep.equal([['waiting'], ['keep hello'], []]);
        expect([timers.map(({ wait }) => wait), discussion.isSaving]).to.deep.equal([[5000], true]);
        if (isLeft) discussion.sendNow();
        else timers[0]!.run();
        await settled();
        expect([states(discussion), adapter.adds.map(({ asked }) => asked)]).to.deep.equal([['sending'], [draft]]);
        adapter.adds[0]!.answer(commentRecord(draft.id));
        expect((await posted).id).to.equal(draft.id);
        expect(store.log).to.deep.equal(['keep hello', 'forget it']);
        discussion.close();
      }
    });

    it('lets the next page wait only a few seconds for a draft whose page was left', async () => {
      const store = new LoggedStore();
      const times: (number | undefined)[] = [];
      store.keepUnsent = async (_, draft: UnsentDraft) => void times.push(draft.sendAt);
      const { adapter, discussion } = await loaded(store);
      discussion.post(commentDraft('hello'), { wait: 600_000 }).catch(() => {});
      await settled();
      expect(times).to.deep.equal([601_000]);
      discussion.sendNow();
      await settled();
      expect([times, adapter.adds.length]).to.deep.equal([[601_000, 6000], 1]);
      discussion.close();
    });

    it('gives a draft back before that, and never sends it', async () => {
      const { store, timers, adapter, discussion } = await loaded();
      const draft = commentDraft('hello');
      const posted = discussion.post(draft, { wait: 5000 }).catch((error: AfterwordError) => error.code);
      expect(discussion.takeBackUnsent(draft.id)).to.equal(draft);
      expect(await posted).to.equal('aborted');
      expect([states(discussion), timers, adapter.adds, discussion.isSaving]).to.deep.equal([[], [], [], false]);
      expect(store.log).to.deep.equal(['keep hello', 'forget it']);
      discussion.close();
    });

    it('sends what waits in another page only when it is due, and only if it is still kept', async () => {
      for (const [isKept, isTold] of [
        [true, false],
        [false, false],
        [true, true],
      ] as const) {
        const draft = commentDraft('hello');
        const loading = loaded(new LoggedStore({ ...draft, sendAt: 4000 }));
        const { store, timers, adapter, discussion, news } = await loading;
        expect(news.at(-1)).to.deep.equal({ type: 'sending', isByItself: true });
        expect([states(discussion), adapter.adds, timers.map(({ wait }) => wait)]).to.deep.equal([
          ['sending'],
          [],
          [3000],
        ]);
        // Others are kept there too.
        store.drafts.push(commentDraft('another'));
        if (!isKept) store.drafts.shift();
        // The other page has sent it, because it was left.
        if (isTold) adapter.tell({ records: [commentRecord(draft.id)], version: 2, total: 1 });
        else timers[0]!.run();
        await settled();
        expect(adapter.adds.map(({ asked }) => asked)).to.deep.equal(isKept && !isTold ? [draft] : []);
        expect(states(discussion)).to.deep.equal(isTold ? [undefined] : isKept ? ['sending'] : []);
        if (!isKept || isTold) expect(news.at(-1)).to.deep.equal({ type: 'withdrawn' });
        // Nothing waits for what has arrived.
        if (isTold) expect(timers).to.deep.equal([]);
        discussion.close();
      }
    });

    it('does not wait for what another page has sent already', async () => {
      const draft = commentDraft('hello');
      const store = new LoggedStore({ ...draft, sendAt: 4000 });
      const { timers, adapter, discussion } = await loaded(store, commentRecord(draft.id));
      expect([states(discussion), adapter.adds, timers]).to.deep.equal([[undefined], [], []]);
      discussion.close();
    });
  });

  it('waits for no timer once it is closed, or after what would fail again', async () => {
    const waits: number[] = [];
    const adapter = new ScriptedAdapter();
    const schedule = (_: () => void, wait: number): (() => void) => {
      waits.push(wait);
      return () => {};
    };
    const discussion = createDiscussion({ adapter, id: 'd', schedule });
    for (const text of ['one', 'two']) discussion.post(commentDraft(text)).catch(() => {});
    adapter.adds[0]?.fail(new AfterwordError('forbidden', 'no'));
    await settled();
    discussion.close();
    adapter.adds[1]?.fail(new AfterwordError('network', 'no line'));
    await settled();
    expect(waits).to.deep.equal([]);
  });

  it('sends again what failed for want of a sign-in, when it is asked to, and says who asked', async () => {
    const adapter = new ScriptedAdapter();
    const discussion = createDiscussion({ adapter, id: 'd' });
    for (const text of ['one', 'two']) discussion.post(commentDraft(text)).catch(() => {});
    adapter.adds[0]?.fail(new AfterwordError('unauthorized', 'run out'));
    adapter.adds[1]?.fail(new AfterwordError('forbidden', 'no'));
    await settled();
    const sending: (boolean | undefined)[] = [];
    discussion.subscribe((_, news) => news.type === 'sending' && sending.push(news.isByItself));
    discussion.resendFailed();
    expect(adapter.adds.slice(2).map(({ asked }) => asked.body.source)).to.deep.equal(['one']);
    expect(sending).to.deep.equal([false]);
    discussion.close();
  });

  it('has nothing to send where there is no store, or it cannot be read', async () => {
    for (const store of [undefined, refusingStore]) {
      const adapter = new ScriptedAdapter();
      const outbox = createOutbox(
        { adapter, id: 'd', store },
        new AbortController().signal,
        () => {},
        () => 0,
        () => false,
      );
      await outbox.restore(new Map());
      expect(adapter.adds).to.deep.equal([]);
    }
  });

  it('sends nothing that an earlier visit left once it is closed, and nothing twice', async () => {
    const draft = commentDraft('left');
    for (const isClosed of [false, true]) {
      const adapter = new ScriptedAdapter();
      const closing = new AbortController();
      const outbox = createOutbox(
        { adapter, id: 'd', store: new LoggedStore(draft) },
        closing.signal,
        () => {},
        () => 0,
        () => false,
      );
      if (isClosed) closing.abort();
      else outbox.post(draft).catch(() => {});
      await outbox.restore(new Map());
      expect(adapter.adds.length).to.equal(isClosed ? 0 : 1);
    }
  });

  it('sends even where nothing can be kept', async () => {
    const discussion = createDiscussion({ adapter: memoryAdapter(), id: 'd', store: refusingStore });
    await discussion.load();
    const { body } = await discussion.post(commentDraft('hello'));
    expect(body.source).to.equal('hello');
    discussion.close();
  });

  /** What is scheduled, for the test to let the time pass. */
  const scheduler = () => {
    const waits: number[] = [];
    let due: (() => void) | undefined;
    const schedule = (run: () => void, wait: number): (() => void) => {
      waits.push(wait);
      due = run;
      return () => (due = undefined);
    };
    const pass = async (): Promise<void> => {
      due?.();
      await settled();
    };
    return { waits, schedule, pass, isWaiting: () => due !== undefined };
  };

  it('tries again what failed because the back end was away, later each time, until it is stored', async () => {
    const { waits, schedule, pass, isWaiting } = scheduler();
    const adapter = new ScriptedAdapter();
    const discussion = createDiscussion({ adapter, id: 'd', schedule });
    void discussion.load();
    adapter.lists[0]?.answer(pageWith([]));
    await settled();
    const sending: (boolean | undefined)[] = [];
    discussion.subscribe((_, news) => news.type === 'sending' && sending.push(news.isByItself));
    const draft = commentDraft('hello');
    discussion.post(draft).catch(() => {});
    for (let turn = 0; turn < 12; turn += 1) {
      adapter.adds[turn]?.fail(new AfterwordError(turn % 2 ? 'network' : 'unavailable', 'restarting'));
      await settled();
      expect([adapter.adds.length, waits.length]).to.deep.equal([turn + 1, turn + 1]);
      const least = Math.min(2000 * 2 ** turn, 300_000) / 2;
      expect(waits[turn]).to.be.within(least, Math.min(least * 3, 300_000));
      await pass();
    }
    adapter.adds[12]?.answer(commentRecord(draft.id));
    await settled();
    expect(adapter.adds.every(({ asked }) => asked === draft)).to.equal(true);
    expect(sending).to.deep.equal([false, ...Array.from({ length: 12 }, () => true)]);
    const { state } = discussion;
    expect(state.status === 'ready' && state.nodes.map((node) => node.delivery)).to.deep.equal([undefined]);
    // The next time it begins with the shortest pause.
    discussion.post(commentDraft('again')).catch(() => {});
    adapter.adds[13]?.fail(new AfterwordError('network', 'no line'));
    await settled();
    expect(waits.at(-1)).to.be.within(1000, 3000);
    expect(isWaiting()).to.equal(true);
    discussion.close();
    expect(isWaiting()).to.equal(false);
  });

  it('tries again together what failed, once the back end said it may, and nothing that would fail again', async () => {
    const { waits, schedule, pass } = scheduler();
    const adapter = new ScriptedAdapter();
    const discussion = createDiscussion({ adapter, id: 'd', schedule });
    for (const text of ['one', 'two', 'three']) discussion.post(commentDraft(text)).catch(() => {});
    adapter.adds[0]?.fail(new AfterwordError('unavailable', 'busy', { retryAfter: 20_000 }));
    adapter.adds[1]?.fail(new AfterwordError('closed', 'too late'));
    adapter.adds[2]?.fail(new AfterwordError('network', 'no line'));
    await settled();
    expect(waits).to.deep.equal([20_000]);
    await pass();
    expect(adapter.adds.slice(3).map(({ asked }) => asked.body.source)).to.deep.equal(['one', 'three']);
    // A wait that no timer could hold is bounded.
    adapter.adds[3]?.fail(new AfterwordError('unavailable', 'busy', { retryAfter: 1e15 }));
    await settled();
    expect(waits.at(-1)).to.equal(300_000);
    discussion.close();
  });

  it('waits no longer when the connection is back', async () => {
    const { schedule, isWaiting } = scheduler();
    const adapter = new ScriptedAdapter();
    const discussion = createDiscussion({ adapter, id: 'd', schedule });
    discussion.post(commentDraft('hello')).catch(() => {});
    adapter.adds[0]?.fail(new AfterwordError('network', 'no line'));
    await settled();
    expect(isWaiting()).to.equal(true);
    discussion.resendFailed();
    expect([adapter.adds.length, isWaiting()]).to.deep.equal([2, false]);
    discussion.close();
  });

  it('shows what is on its way under what is there already, though the clock is slow', async () => {
    const adapter = new ScriptedAdapter();
    let time = Date.UTC(2024, 4, 1, 0, 0);
    const discussion = createDiscussion({ adapter, id: 'd', now: () => time });
    void discussion.load();
    // Of ten minutes ago by the back end's clock, of now, and dated by a clock that is quite wrong.
    const others = [
      commentRecord('a'),
      commentRecord('b', { second: 590 }),
      commentRecord('far', { createdAt: '2031-01-01T00:00:00Z' }),
    ];
    adapter.lists[0]?.answer(pageWith(others));
    await settled();
    const order = (): readonly string[] => {
      const { state } = discussion;
      return state.status === 'ready' ? state.nodes.map(({ record }) => record.body.source) : [];
    };
    void discussion.post(commentDraft('mine'));
    void discussion.post(commentDraft('mine too'));
    const expected = ['This is a.', 'This is b.', 'mine', 'mine too', 'This is far.'];
    expect(order()).to.deep.equal(expected);
    expect(discussion.now()).to.equal(time);
    time += 1000;
    for (const [index, add] of adapter.adds.entries()) {
      const { id, body } = add.asked;
      add.answer(commentRecord(id, { body, second: 600 + index }));
    }
    await settled();
    expect(order()).to.deep.equal(expected);
    // Dated at 00:10:01, within the second up to 00:00:01 here.
    expect(discussion.now()).to.equal(Date.UTC(2024, 4, 1, 0, 10, 1));
    discussion.close();
  });

  it('leaves a clock alone that is right, and one that the back end’s cannot be held against', () => {
    const clock = createBackEndClock(() => 1_000_000);
    clock.dated(999_500, 999_000, 1_000_000);
    expect(clock.now()).to.equal(1_000_000);
    clock.dated(1_000_000 + 48 * 60 * 60 * 1000, 999_000, 1_000_000);
    expect(clock.now()).to.equal(1_000_000);
    clock.dated(399_000, 999_000, 1_000_000);
    expect(clock.now()).to.equal(400_000);
    clock.dated(999_500, 999_000, 1_000_000);
    expect(clock.now()).to.equal(1_000_000);
  });
});
