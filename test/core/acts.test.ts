// What a reader does to comments, with a back end that the test answers for.
import { expect } from 'chai';
import { actKey, type Act } from '../../src/core/act.js';
import { createActs, type Acts } from '../../src/core/acts.js';
import { AfterwordError, PERMISSIONS, type CommentRecord } from '../../src/core/index.js';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { settled, type Call } from '../support/scripted-adapter.js';

type Answer = CommentRecord | void;
type Outcome = Promise<string | undefined>;

describe('the acts of a reader', () => {
  let records: Map<string, CommentRecord>;
  let calls: Call<unknown, Answer>[];
  let changes: number;
  let stored: CommentRecord[];
  let closing: AbortController;
  let acts: Acts;
  const call =
    (name: string) =>
    <Given extends Answer>(...[, ...asked]: readonly unknown[]): Promise<Given> => {
      const { signal } = asked.pop() as { signal: AbortSignal };
      return new Promise<Answer>((answer, fail) =>
        calls.push({ asked: [name, ...asked], signal, answer, fail }),
      ) as Promise<Given>;
    };
  const a = commentRecord('a');
  beforeEach(() => {
    [records, calls, changes, stored] = [new Map([['a', a]]), [], 0, []];
    closing = new AbortController();
    acts = createActs({
      adapter: { edit: call('edit'), remove: call('remove'), react: call('react'), moderate: call('moderate') },
      id: 'd',
      signal: closing.signal,
      session: { current: { author: null, permissions: PERMISSIONS } },
      recordOf: (id) => records.get(id),
      onStored(record) {
        records.set(record.id, record);
        stored.push(record);
      },
      onChange: () => (changes += 1),
      now: () => Date.UTC(2024, 5, 1),
    });
  });

  const like = (on: boolean, name = 'like'): Act => ({ type: 'react', comment: 'a', name, on });
  const edit = (source: string, revision = 1): Act => ({
    type: 'edit',
    comment: 'a',
    body: { format: 'text', source },
    revision,
  });
  const remove: Act = { type: 'remove', comment: 'a' };
  /** Begins an act; resolves to the code of its error. */
  const act = (wish: Act): Outcome =>
    acts.act(wish).then(
      () => undefined,
      (error: AfterwordError) => error.code,
    );
  const begin = async (wish: Act): Promise<{ readonly outcome: Outcome }> => {
    const outcome = act(wish);
    await settled();
    return { outcome };
  };
  const answer = async (value: Answer, index = calls.length - 1): Promise<void> => {
    calls[index]!.answer(value);
    await settled();
  };
  const fail = async (code: AfterwordError['code'], index = calls.length - 1): Promise<void> => {
    calls[index]!.fail(new AfterwordError(code, 'no'));
    await settled();
  };
  const shown = (): CommentRecord => acts.patched(records.get('a')!);
  const likes = (): number => shown().reactions?.['like']?.count ?? 0;
  const liked = (count: number, mine: boolean, reactionsRevision = 1): CommentRecord => ({
    ...a,
    reactions: { like: { count, mine } },
    reactionsRevision,
  });
  const stateOf = (wish: Act): string | undefined => {
    const progress = acts.progressOf('a').get(actKey(wish));
    return progress && [progress.state, progress.error?.code].filter(Boolean).join(' ');
  };

  it('shows an edit at once, then as it was stored', async () => {
    const { outcome } = await begin(edit('new'));
    expect(shown()).to.deep.equal({
      ...a,
      body: { format: 'text', source: 'new' },
      editedAt: '2024-06-01T00:00:00.000Z',
    });
    expect(stateOf(edit(''))).to.equal('saving');
    expect(calls[0]!.asked).to.deep.equal(['edit', 'a', { body: { format: 'text', source: 'new' }, revision: 1 }]);
    const answered = { ...a, body: { format: 'text', source: 'new, as stored' }, revision: 2 } as const;
    await answer(answered);
    expect([shown(), stateOf(edit('')), await outcome]).to.deep.equal([answered, undefined, undefined]);
  });

  it('takes back what it showed when the act fails, and keeps the reason at the comment', async () => {
    const { outcome } = await begin(edit('new'));
    await fail('forbidden');
    expect([shown(), stateOf(edit('')), await outcome]).to.deep.equal([a, 'failed forbidden', 'forbidden']);
    expect(acts.progressOf('a').get('edit')?.act).to.deep.equal(edit('new'));
    acts.dismiss(edit('new'));
    expect([stateOf(edit('')), acts.progressOf('a').size]).to.deep.equal([undefined, 0]);
  });

  it('sends again what failed when it is asked to', async () => {
    await begin(edit('new'));
    await fail('network');
    const { outcome } = await begin(edit('new'));
    expect([stateOf(edit('')), shown().body.source]).to.deep.equal(['saving', 'new']);
    await answer({ ...a, body: { format: 'text', source: 'new' }, revision: 2 });
    expect([stateOf(edit('')), await outcome]).to.deep.equal([undefined, undefined]);
  });

  it('has one call under way for one act on one comment, and then sends the last wish', async () => {
    const outcomes = [(await begin(like(true))).outcome, act(like(false)), act(like(true)), act(like(false))];
    await settled();
    expect([calls.length, likes()]).to.deep.equal([1, 0]);
    await answer(liked(1, true));
    expect(calls.map(({ asked }) => asked)).to.deep.equal([
      ['react', 'a', { name: 'like', on: true }],
      ['react', 'a', { name: 'like', on: false }],
    ]);
    await answer({ ...a, reactionsRevision: 2 });
    expect([calls.length, likes(), stateOf(like(true))]).to.deep.equal([2, 0, undefined]);
    expect(await Promise.all(outcomes)).to.deep.equal([undefined, undefined, undefined, undefined]);
  });

  it('does not send what is so already', async () => {
    await begin(like(true));
    void act(like(false));
    void act(like(true));
    await answer(liked(1, true));
    expect([calls.length, likes(), stateOf(like(true))]).to.deep.equal([1, 1, undefined]);
    const { outcome } = await begin(like(true));
    expect([calls.length, await outcome]).to.deep.equal([1, undefined]);
  });

  it('sends of several wishes of one moment only the last', async () => {
    void act(edit('one'));
    void act(edit('two'));
    await settled();
    expect(calls.map(({ asked }) => (asked as [string, string, { body: { source: string } }])[2].body.source)).to.eql([
      'two',
    ]);
  });

  it('sends the wish that waited though the one before it failed, and whatever is known', async () => {
    const { outcome } = await begin(like(true));
    void act(like(false));
    await fail('network');
    expect(calls[1]!.asked).to.deep.equal(['react', 'a', { name: 'like', on: false }]);
    await answer(a);
    expect([stateOf(like(true)), await outcome]).to.deep.equal([undefined, undefined]);
  });

  it('takes its own earlier edit for no change by somebody else', async () => {
    await begin(edit('one'));
    void act(edit('two'));
    expect(shown().body.source).to.equal('two');
    await answer({ ...a, body: { format: 'text', source: 'one' }, revision: 2 });
    expect([shown().body.source, shown().revision]).to.deep.equal(['two', 2]);
    expect(calls[1]!.asked).to.deep.equal(['edit', 'a', { body: { format: 'text', source: 'two' }, revision: 2 }]);
  });

  it('has different acts under way together, and one reaction after the other', async () => {
    await begin(like(true));
    await begin(like(true, 'heart'));
    await begin(edit('new'));
    expect(calls.map(({ asked }) => (asked as string[])[0])).to.deep.equal(['react', 'edit']);
    expect([Object.keys(shown().reactions!), shown().body.source]).to.deep.equal([['like', 'heart'], 'new']);
    await fail('forbidden', 0);
    expect([Object.keys(shown().reactions!), shown().body.source]).to.deep.equal([['heart'], 'new']);
    expect([...acts.progressOf('a').values()].map(({ state }) => state)).to.deep.equal(['failed', 'saving', 'saving']);
    expect(calls[2]!.asked).to.deep.equal(['react', 'a', { name: 'heart', on: true }]);
  });

  it('shows what is removed or moderated as it is then, where the back end does not tell', async () => {
    await begin({ type: 'moderate', comment: 'a', action: 'pin', revision: 1 });
    expect([shown().pinned, shown().revision]).to.deep.equal([true, 1]);
    await answer();
    expect([stored[0]?.pinned, stored[0]?.revision]).to.deep.equal([true, 2]);
    await begin(remove);
    expect([shown().status, shown().body.source, shown().revision]).to.deep.equal(['removed', '', 2]);
    await answer();
    expect([records.get('a')?.status, records.get('a')?.revision, calls[1]!.asked]).to.deep.equal([
      'removed',
      3,
      ['remove', 'a'],
    ]);
  });

  describe('that waits to be undone', () => {
    const later: Act = { ...remove, wait: 5000 };
    let runs: (() => void)[];
    beforeEach(() => {
      runs = [];
      acts = createActs({
        adapter: { edit: call('edit'), remove: call('remove') },
        id: 'd',
        signal: closing.signal,
        session: { current: { author: null, permissions: PERMISSIONS } },
        recordOf: (id) => records.get(id),
        onStored: (record) => stored.push(record),
        onChange: () => (changes += 1),
        now: Date.now,
        schedule(run, wait) {
          expect(wait).to.equal(5000);
          runs.push(run);
          return () => (runs = runs.filter((other) => other !== run));
        },
      });
    });

    it('is sent when its time is over', async () => {
      const { outcome } = await begin(later);
      expect([stateOf(later), shown(), calls.length, acts.isSaving]).to.deep.equal(['waiting', a, 0, true]);
      runs[0]!();
      await settled();
      expect([stateOf(later), shown().status, calls.length]).to.deep.equal(['saving', 'removed', 1]);
      await answer();
      expect([await outcome, stored.length, stateOf(later), acts.isSaving]).to.deep.equal([
        undefined,
        1,
        undefined,
        false,
      ]);
    });

    it('is never sent if it is undone', async () => {
      const { outcome } = await begin(later);
      acts.dismiss(later);
      expect([await outcome, stateOf(later), calls.length, runs.length, acts.isSaving]).to.deep.equal([
        undefined,
        undefined,
        0,
        0,
        false,
      ]);
    });

    it('is sent at once, and once, when the page is left', async () => {
      await begin(later);
      acts.sendNow();
      acts.sendNow();
      await settled();
      expect([calls.length, runs.length]).to.deep.equal([1, 0]);
      await fail('network');
      // What failed is tried again without waiting.
      void acts.retry('a').catch(() => {});
      await settled();
      expect(calls.length).to.equal(2);
    });

    it('goes on to wait when another act on the comment is tried again', async () => {
      await begin(later);
      const [begun] = runs;
      await begin(edit('new'));
      await fail('network');
      void acts.retry('a').catch(() => {});
      await settled();
      expect(calls.map(({ asked }) => (asked as string[])[0])).to.deep.equal(['edit', 'edit']);
      expect([stateOf(later), stateOf(edit('new'))]).to.deep.equal(['waiting', 'saving']);
      // Its time goes on as it began.
      expect(runs).to.deep.equal([begun]);
    });

    it('waits once, whoever asks', async () => {
      void act(later);
      void act(later);
      await settled();
      expect(runs.length).to.equal(1);
      void act(remove);
      await settled();
      expect([runs.length, calls.length]).to.deep.equal([0, 1]);
    });
  });

  it('refuses at once what cannot be, and shows and sends nothing', async () => {
    records.set('gone', commentRecord('gone', { status: 'removed' }));
    expect(await act(edit(' '))).to.equal('invalid');
    expect(await act(edit('new', 7))).to.equal('conflict');
    expect(await act({ type: 'report', comment: 'a', reason: '' })).to.equal('unsupported');
    expect(await act({ ...remove, comment: 'unknown' })).to.equal('not-found');
    expect(await act({ ...like(true), comment: 'gone' })).to.equal('not-found');
    expect([calls.length, changes]).to.deep.equal([0, 0]);
    // So too what would have to wait.
    await begin(edit('new'));
    expect([await act(edit(' ')), shown().body.source, calls.length]).to.deep.equal(['invalid', 'new', 1]);
  });

  it('keeps the objects of what does not change', async () => {
    expect(acts.patched(a)).to.equal(a);
    await begin(like(true));
    const [patch, progress] = [shown(), acts.progressOf('a')];
    await begin({ ...remove, comment: 'a' });
    const both = shown();
    expect([both === patch, shown() === both]).to.deep.equal([false, true]);
    expect([acts.progressOf('a') === progress, acts.progressOf('b') === acts.progressOf('c')]).to.eql([false, true]);
    const b = commentRecord('b');
    expect(acts.patched(b)).to.equal(b);
  });

  it('tells moderators of a comment, which stays as it is', async () => {
    const reports: unknown[] = [];
    const report = async (...asked: readonly unknown[]): Promise<void> => void reports.push(asked.slice(0, 3));
    const { signal } = closing;
    const told = createActs({
      adapter: { report },
      id: 'd',
      signal,
      session: { current: { author: null, permissions: PERMISSIONS } },
      recordOf: (id) => records.get(id),
      onStored: (record) => stored.push(record),
      onChange: () => {},
      now: () => 0,
    });
    await told.act({ type: 'report', comment: 'a', reason: 'spam' });
    expect([reports, told.patched(a) === a, stored, told.progressOf('a').size]).to.deep.equal([
      [['d', 'a', { reason: 'spam' }]],
      true,
      [],
      0,
    ]);
  });

  it('agrees with an adapter that keeps records', async () => {
    const adapter = memoryAdapter();
    const { id } = await adapter.add('d', commentDraft('hello'));
    let [record] = (await adapter.list('d')).records;
    const { signal } = closing;
    const real = createActs({
      adapter,
      id: 'd',
      signal,
      session: { current: { author: null, permissions: PERMISSIONS } },
      recordOf: () => record,
      onStored: (value) => (record = value),
      onChange: () => {},
      now: () => Date.now(),
    });
    const revision = (): number => record!.revision;
    await real.act({ type: 'edit', comment: id, body: { format: 'text', source: 'new' }, revision: revision() });
    await real.act({ type: 'react', comment: id, name: 'like', on: true });
    await real.act({ type: 'moderate', comment: id, action: 'pin', revision: revision() });
    expect(record).to.deep.equal((await adapter.list('d')).records[0]);
    expect([record!.body.source, record!.reactions, record!.pinned, record!.revision]).to.deep.equal([
      'new',
      { like: { count: 1, mine: true } },
      true,
      3,
    ]);
    await real.act({ type: 'remove', comment: id });
    expect([record!.status, record!.body.source, (await adapter.list('d')).records]).to.deep.equal(['removed', '', []]);
  });

  it('says nothing more once it is closed', async () => {
    const { outcome } = await begin(like(true));
    const waiting = act(like(false));
    const before = changes;
    closing.abort();
    await answer(liked(1, true));
    expect([await outcome, await waiting, changes, stored, calls.length]).to.deep.equal([
      'aborted',
      'aborted',
      before,
      [],
      1,
    ]);
  });
});
