// What a reader does to stored comments, through a discussion: shown at once, then as it was stored or as it was before.
import { expect } from 'chai';
import {
  actKey,
  type Adapter,
  AfterwordError,
  type CommentNode,
  type CommentRecord,
  createDiscussion,
  type Discussion,
  type ReadyState,
  type Session,
} from '../../src/core/index.js';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { type Call, pageWith, ScriptedAdapter, settled } from '../support/scripted-adapter.js';

const ready = ({ state }: Discussion): ReadyState => {
  if (state.status !== 'ready') throw new Error(`it is ${state.status}`);
  return state;
};
const nodeOf = (discussion: Discussion, id = 'a'): CommentNode | undefined => ready(discussion).nodesById.get(id);
const text = (source: string) => ({ format: 'text', source }) as const;
const codeOf = (outcome: Promise<unknown>): Promise<string | undefined> =>
  outcome.then(
    () => undefined,
    (error: AfterwordError) => error.code,
  );
/** What is under way on a comment, and what failed, in a word or two each. */
const progressOf = (discussion: Discussion, id = 'a'): string[] =>
  [...(nodeOf(discussion, id)?.progress?.values() ?? [])].map(({ act, state, error }) =>
    [actKey(act), state, error?.code].filter(Boolean).join(' '),
  );

/** Its edits, removals and reactions are answered by the test. */
class ActingAdapter extends ScriptedAdapter {
  readonly acts: Call<readonly unknown[], CommentRecord | void>[] = [];
  permissions: Session['permissions'] = ['add', 'edit', 'remove', 'react'];

  session = async (): Promise<Session> => ({ author: { id: 'ada', name: 'Ada' }, permissions: this.permissions });
  edit = this.#answered<CommentRecord>('edit');
  react = this.#answered<CommentRecord>('react');
  remove = this.#answered<void>('remove');

  #answered<Answer extends CommentRecord | void>(name: string) {
    return (_id: string, ...asked: unknown[]): Promise<Answer> => {
      const { signal } = asked.pop() as { readonly signal: AbortSignal };
      return new Promise<CommentRecord | void>((answer, fail) =>
        this.acts.push({ asked: [name, ...asked], signal, answer, fail }),
      ) as Promise<Answer>;
    };
  }
}

describe('acts on the comments of a discussion', () => {
  let adapter: ActingAdapter;
  let discussion: Discussion;
  let log: string[];
  const [a, reply, other] = [
    commentRecord('a'),
    commentRecord('a.1', { parent: 'a', second: 1 }),
    commentRecord('b', { second: 2 }),
  ];

  const load = async (...records: readonly CommentRecord[]): Promise<void> => {
    void discussion.load();
    adapter.lists.at(-1)?.answer(pageWith(records));
    await settled();
    log.length = 0;
  };
  const start = async (...records: readonly CommentRecord[]): Promise<void> => {
    adapter = new ActingAdapter();
    discussion = createDiscussion({ adapter, id: 'd' });
    log = [];
    discussion.subscribe((_, transition) =>
      log.push(transition.type === 'error' ? `error ${transition.error.code}` : transition.type),
    );
    await load(...(records.length ? records : [a, reply, other]));
  };
  const answer = async (record?: CommentRecord): Promise<void> => {
    adapter.acts.at(-1)?.answer(record);
    await settled();
  };
  const fail = async (code: AfterwordError['code']): Promise<void> => {
    adapter.acts.at(-1)?.fail(new AfterwordError(code, 'no'));
    await settled();
  };
  /** Begins an edit of `a`; resolves to what becomes of it. */
  const edit = async (source: string, revision = 1): Promise<{ readonly outcome: Promise<string | undefined> }> => {
    const outcome = codeOf(discussion.edit!('a', { body: text(source), revision }));
    await settled();
    return { outcome };
  };
  afterEach(() => discussion.close());

  it('are there as the adapter has the ability, also one that comes later', async () => {
    await start();
    expect([discussion.edit, discussion.remove, discussion.react].map((one) => typeof one)).to.deep.equal(
      Array.from({ length: 3 }, () => 'function'),
    );
    expect([discussion.report, discussion.moderate]).to.deep.equal([undefined, undefined]);
    Object.assign(adapter, { report: async () => {} });
    expect(await codeOf(discussion.report!('a', { reason: 'spam' }))).to.equal('forbidden');
  });

  it('show an edit at once, and then as it was stored', async () => {
    await start();
    const before = ready(discussion);
    const { outcome } = await edit('new');
    expect([nodeOf(discussion)?.record.body.source, progressOf(discussion)]).to.deep.equal(['new', ['edit saving']]);
    expect([discussion.isSaving, adapter.acts[0]?.asked]).to.deep.equal([
      true,
      ['edit', 'a', { body: text('new'), revision: 1 }],
    ]);
    // Nothing else is drawn again.
    expect(nodeOf(discussion, 'b')).to.equal(before.nodesById.get('b'));
    await answer({ ...a, body: text('new, as stored'), revision: 2 });
    expect([nodeOf(discussion)?.record.body.source, progressOf(discussion), await outcome]).to.deep.equal([
      'new, as stored',
      [],
      undefined,
    ]);
    expect([discussion.isSaving, new Set(log)]).to.deep.equal([false, new Set(['act'])]);
  });

  it('take back what was shown when they fail, keep the reason at the comment, and do it again when asked to', async () => {
    await start();
    const { outcome } = await edit('new');
    await fail('conflict');
    expect([nodeOf(discussion)?.record, progressOf(discussion), await outcome]).to.deep.equal([
      a,
      ['edit failed conflict'],
      'conflict',
    ]);
    expect(log.at(-1)).to.equal('error conflict');
    // Somebody else had changed it. The reader has seen that when they try again.
    adapter.tell({ records: [{ ...a, body: text('theirs'), revision: 2 }], version: 2, total: 3 });
    expect(nodeOf(discussion)?.record.body.source).to.equal('theirs');
    void discussion.retry('a');
    await settled();
    expect([adapter.acts[1]?.asked, nodeOf(discussion)?.record.body.source]).to.deep.equal([
      ['edit', 'a', { body: text('new'), revision: 2 }],
      'new',
    ]);
    await answer({ ...a, body: text('new'), revision: 3 });
    expect([nodeOf(discussion)?.record.revision, progressOf(discussion)]).to.deep.equal([3, []]);
  });

  it('forget a failure that is dismissed', async () => {
    await start();
    await edit('new');
    await fail('network');
    const [failed] = nodeOf(discussion)!.progress!.values();
    discussion.dismiss(failed!.act);
    expect([nodeOf(discussion)?.progress, nodeOf(discussion)?.record]).to.deep.equal([undefined, a]);
  });

  it('follow the back end where it tells of a change meanwhile', async () => {
    await start();
    await edit('mine');
    adapter.tell({ records: [{ ...a, pinned: true, revision: 2 }], version: 2, total: 3 });
    expect([nodeOf(discussion)?.record.body.source, nodeOf(discussion)?.record.pinned]).to.deep.equal(['mine', true]);
    // The answer is older than a change that was told by then.
    adapter.tell({ records: [{ ...a, body: text('theirs'), revision: 4 }], version: 3, total: 3 });
    await answer({ ...a, body: text('mine'), revision: 3 });
    expect([nodeOf(discussion)?.record.body.source, nodeOf(discussion)?.record.revision]).to.deep.equal(['theirs', 4]);
  });

  it('follow the back end where it tells of several changes at once, or of none', async () => {
    await start();
    await edit('mine');
    await answer({ ...a, body: text('mine'), revision: 2 });
    const changed = (record: CommentRecord): CommentRecord => ({ ...record, body: text('theirs'), revision: 3 });
    adapter.tell({ records: [changed(a), changed(other)], version: 2, total: 3 });
    expect(['a', 'b'].map((id) => nodeOf(discussion, id)?.record.body.source)).to.deep.equal(['theirs', 'theirs']);
    adapter.tell({ records: [], version: 3, total: 7, closed: true });
    expect([ready(discussion).total, ready(discussion).closed]).to.deep.equal([7, true]);
  });

  it('can be dismissed or done again where there was none, and nothing happens', async () => {
    await start();
    discussion.dismiss({ type: 'edit', comment: 'a', body: text('new'), revision: 1 });
    await discussion.retry('a');
    expect([log, adapter.acts]).to.deep.equal([[], []]);
  });

  it('take a comment out of the list and out of the total when it is removed, and keep the place of its replies', async () => {
    await start();
    const ids = (): string[] => ready(discussion).nodes.map(({ record }) => `${record.id} ${record.status}`);
    const removed = codeOf(discussion.remove!('b'));
    await settled();
    expect(ids()).to.deep.equal(['a approved', 'a.1 approved']);
    await fail('forbidden');
    expect([ids(), ready(discussion).total]).to.deep.equal([['a approved', 'a.1 approved', 'b approved'], 3]);
    expect([progressOf(discussion, 'b'), await removed]).to.deep.equal([['remove failed forbidden'], 'forbidden']);
    void discussion.remove!('b');
    await settled();
    await answer();
    void discussion.remove!('a');
    await settled();
    await answer();
    expect([ids(), ready(discussion).total]).to.deep.equal([['a removed', 'a.1 approved'], 1]);
    // What the back end tells of it counts once.
    adapter.tell({
      records: [{ ...a, status: 'removed', author: { name: '' }, body: text(''), revision: 2 }],
      version: 3,
      total: 1,
    });
    expect(ready(discussion).total).to.equal(1);
  });

  it('send the last of several wishes', async () => {
    await start();
    const wishes = [true, false, true].map((on) => codeOf(discussion.react!('a', { name: 'like', on })));
    await settled();
    expect(adapter.acts.map(({ asked }) => asked)).to.deep.equal([['react', 'a', { name: 'like', on: true }]]);
    const liked = { ...a, reactions: { like: { count: 1, mine: true } }, reactionsRevision: 1 };
    await answer(liked);
    expect(await Promise.all(wishes)).to.deep.equal([undefined, undefined, undefined]);
    expect(nodeOf(discussion)?.record).to.deep.equal(liked);
  });

  it('leave nothing wrong behind when the discussion is loaded again', async () => {
    await start();
    await edit('new');
    await load(a, other);
    // The page does not know of the edit, which is still under way.
    expect([nodeOf(discussion)?.record.body.source, progressOf(discussion)]).to.deep.equal(['new', ['edit saving']]);
    void discussion.load();
    await answer({ ...a, body: text('new'), revision: 2 });
    // This page was asked for before the edit was stored.
    adapter.lists.at(-1)?.answer(pageWith([a, other]));
    await settled();
    expect([nodeOf(discussion)?.record.revision, progressOf(discussion)]).to.deep.equal([2, []]);
    await edit('newer', 2);
    await fail('network');
    await load(other);
    expect(ready(discussion).nodes.map(({ record, progress }) => [record.id, progress])).to.deep.equal([
      ['b', undefined],
    ]);
  });

  it('are refused at once where the reader has no permission, or the back end would refuse them', async () => {
    await start();
    expect(await codeOf(discussion.edit!('a', { body: text(' '), revision: 1 }))).to.equal('invalid');
    expect(await codeOf(discussion.edit!('a', { body: text('new'), revision: 9 }))).to.equal('conflict');
    expect(await codeOf(discussion.remove!('unknown'))).to.equal('not-found');
    adapter.permissions = ['add', 'edit'];
    await discussion.refresh();
    expect(await codeOf(discussion.remove!('a'))).to.equal('forbidden');
    expect([adapter.acts, nodeOf(discussion)?.progress, log.filter((type) => type !== 'changed')]).to.deep.equal([
      [],
      undefined,
      [],
    ]);
  });

  it('are not for what is not stored yet', async () => {
    await start();
    const draft = commentDraft('hello');
    discussion.post(draft).catch(() => {});
    expect(await codeOf(discussion.remove!(draft.id))).to.equal('not-found');
    adapter.adds[0]?.fail(new AfterwordError('forbidden', 'no'));
    await settled();
    void discussion.retry(draft.id);
    expect([nodeOf(discussion, draft.id)?.delivery?.state, adapter.adds.length]).to.deep.equal(['sending', 2]);
  });

  it('cost a discussion nothing while there are none: no record is copied or looked at', async () => {
    await start();
    const [before] = ready(discussion).nodes;
    expect([before?.record, before?.progress]).to.deep.equal([a, undefined]);
    await edit('new');
    await answer({ ...a, body: text('new'), revision: 2 });
    expect(nodeOf(discussion, 'b')?.record).to.equal(other);
  });

  it('copy none of the other comments, and all of them once in a hundred acts', async () => {
    const many = Array.from({ length: 1000 }, (_, second) => commentRecord(`m${second}`, { second }));
    await start(...many);
    const react = async (index: number): Promise<void> => {
      const { id, revision } = many[index]!;
      const outcome = discussion.react!(id, { name: 'like', on: true });
      await settled();
      await answer({ ...many[index]!, reactions: { like: { count: 1, mine: true } }, reactionsRevision: 1, revision });
      await outcome;
    };
    // A map is copied by its iterator.
    const { prototype } = Map<unknown, unknown>;
    const iterate = prototype[Symbol.iterator];
    let copied = 0;
    prototype[Symbol.iterator] = function (this: Map<unknown, unknown>) {
      if (this.size >= many.length) copied += 1;
      return iterate.call(this);
    };
    try {
      await react(0);
      expect(copied).to.equal(0);
      for (let index = 1; index < 120; index += 1) await react(index);
      // The records, and the nodes: these change three times with each act.
      expect(copied).to.be.within(2, 5);
    } finally {
      prototype[Symbol.iterator] = iterate;
    }
    expect(ready(discussion).nodes.filter(({ record }) => record.reactions?.['like']?.mine).length).to.equal(120);
    expect([ready(discussion).nodesById.size, ready(discussion).total]).to.deep.equal([1000, 1000]);
  });

  it('agree with an adapter that keeps records', async () => {
    const kept: Adapter = memoryAdapter();
    const { id } = await kept.add('d', commentDraft('hello'));
    discussion = createDiscussion({ adapter: kept, id: 'd' });
    await discussion.load();
    const node = (): CommentNode => nodeOf(discussion, id)!;
    await discussion.edit!(id, { body: text('new'), revision: node().record.revision });
    await discussion.react!(id, { name: 'like', on: true });
    await discussion.moderate!(id, { action: 'pin', revision: node().record.revision });
    await discussion.report!(id, { reason: 'rude' });
    await settled();
    expect(node().record).to.deep.equal((await kept.list('d')).records[0]);
    expect([node().record.body.source, node().record.pinned, node().progress]).to.deep.equal(['new', true, undefined]);
    expect((await kept.reports!('d', id)).map(({ reason }) => reason)).to.deep.equal(['rude']);
    await discussion.remove!(id);
    expect([ready(discussion).nodes, ready(discussion).total]).to.deep.equal([[], 0]);
  });
});
