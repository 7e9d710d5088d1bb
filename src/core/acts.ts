// What a reader does to comments that are stored: edit, remove, react, report, moderate. Each act shows at once, as a patch
// over the record, which itself stays what the back end said. When the act is stored the answer takes its place; when it
// fails the patch is gone again, and the reason is kept at the comment.
// Of one act on one comment one call is under way at a time. What the reader wants meanwhile waits, and the last wish wins. All
// reactions to one comment take turns. A removal can wait, so that it can be undone (delays.ts).
import { actKey, type Act, type ActProgress, type CommentProgress } from './act.js';
import { afterAct, atRevision } from './after-act.js';
import type { Schedule } from './back-off.js';
import { createDelays } from './delays.js';
import type { DiscussionData, MutableData } from './discussion-data.js';
import type { Transition } from './discussion-state.js';
import { AfterwordError, asAfterwordError, noSuchComment, throwIfAborted } from './errors.js';
import { LayeredMap } from './layered-map.js';
import type { ReaderSession } from './reader-session.js';
import type { CommentId, CommentRecord, DiscussionId } from './records.js';
import { withNode, type Arrange } from './replace-node.js';
import { sendAct, type ActAdapter } from './send-act.js';
import { createTurns } from './turns.js';

export interface ActsOptions {
  readonly adapter: ActAdapter;
  readonly id: DiscussionId;
  /** Takes back what is under way. */
  readonly signal: AbortSignal;
  /** What the reader may do. */
  readonly session: Pick<ReaderSession, 'current'>;
  /** What is known of a comment, without the patches. */
  readonly recordOf: (comment: CommentId) => CommentRecord | undefined;
  /** Told of a record as it is stored now, before the patch over it goes. */
  readonly onStored: (record: CommentRecord, arrange: Arrange) => void;
  /** Called after each change of what is under way or failed. */
  readonly onChange: (transition: Transition, arrange: Arrange) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs what waits to be undone. Default: a timer. */
  readonly schedule?: Schedule | undefined;
}

export interface Acts {
  /** What is under way and what failed, by comment. The entry of a comment is the same object as long as nothing of it changes. */
  readonly progress: ReadonlyMap<CommentId, CommentProgress>;
  /** The entry of one comment; empty if there is none. */
  progressOf(comment: CommentId): CommentProgress;
  /** Whether anything is under way, or waits to be sent. */
  readonly isSaving: boolean;
  /**
   * Does something to a comment. All who want the same act on one comment get the outcome of the last wish.
   *
   * @throws AfterwordError at once, before anything is shown, where it cannot be done to the comment as it is known; else
   *   whatever the adapter rejected with
   */
  act(act: Act): Promise<void>;
  /** A record as the reader wants it to be. The same object as long as neither the record nor an act on it changes. */
  patched(record: CommentRecord): CommentRecord;
  /** The records with an act on them, as the reader wants them to be. */
  patches(): readonly CommentRecord[];
  /** A copy of the data in which few records will change. */
  readonly copyOf: (data: DiscussionData) => MutableData;
  /** Arranges a thread in which nothing but this comment has changed. */
  arrangeWith(comment: CommentId): Arrange;
  /** Does again what failed on a comment, as the reader sees the comment now. */
  retry(comment: CommentId): Promise<void>;
  /** Forgets that an act failed, or undoes one that waits. */
  dismiss(act: Act): void;
  /** Sends at once what waits to be undone: the page is being left. */
  sendNow(): void;
}

export type CreateActs = (options: ActsOptions) => Acts;

const NOTHING: CommentProgress = new Map();
const keyOf = (act: Act): string => JSON.stringify([act.comment, actKey(act)]);

export const createActs: CreateActs = ({
  adapter,
  id,
  signal,
  session,
  recordOf,
  onStored,
  onChange,
  now,
  schedule,
}) => {
  const progress = new Map<CommentId, CommentProgress>();
  const running = new Map<string, Promise<void>>();
  const delays = createDelays(schedule);
  /** Reactions to one comment are sent one after the other. */
  const takeTurn = createTurns();
  const patches = new WeakMap<CommentRecord, readonly [CommentProgress, CommentRecord]>();

  const progressOf = (comment: CommentId): CommentProgress => progress.get(comment) ?? NOTHING;

  const arrangeWith =
    (comment: CommentId): Arrange =>
    (thread, order) => {
      const record = recordOf(comment);
      return record && withNode(thread, order, patched(record), progress.get(comment));
    };

  const setProgress = (act: Act, state?: ActProgress['state'], error?: AfterwordError): void => {
    const { comment } = act;
    const next = new Map(progressOf(comment));
    if (state) next.set(actKey(act), { act, state, ...(error && { error }) });
    else next.delete(actKey(act));
    if (next.size) progress.set(comment, next);
    else progress.delete(comment);
    onChange(error ? { type: 'error', error, act } : { type: 'act' }, arrangeWith(comment));
  };

  const knownRecord = (comment: CommentId): CommentRecord => {
    const record = recordOf(comment);
    if (!record) throw noSuchComment(comment);
    return record;
  };

  /** Sends the last wish, until it is the one that was sent. */
  const run = async (first: Act, onEnd: () => void): Promise<void> => {
    const lastWish = (): Act => progressOf(first.comment).get(actKey(first))!.act;
    let sent: Act | undefined;
    let error: AfterwordError | undefined;
    let hasStored = false;
    // Of the wishes of one moment only the last is sent.
    await Promise.resolve();
    while (sent !== lastWish() && !signal.aborted) {
      // After a failure nobody knows what is stored, and the wish is sent whatever is known.
      const isSure = !error;
      const endTurn = first.type === 'react' ? await takeTurn(first.comment) : undefined;
      error = undefined;
      sent = lastWish();
      try {
        const record = knownRecord(sent.comment);
        // A record that was stored for an earlier wish of this reader is not a change by somebody else.
        const act = hasStored ? atRevision(sent, record) : sent;
        const wanted = afterAct(record, act, now());
        if (wanted === record && act.type !== 'report' && isSure) continue;
        const stored = await sendAct(adapter, id, act, signal);
        hasStored = true;
        if (act.type !== 'report' && !signal.aborted) onStored(stored ?? wanted, arrangeWith(act.comment));
      } catch (thrown) {
        error = asAfterwordError(thrown);
      } finally {
        endTurn?.();
      }
    }
    onEnd();
    throwIfAborted(signal);
    setProgress(lastWish(), error && 'failed', error);
    if (error) throw error;
  };

  const patched = (record: CommentRecord): CommentRecord => {
    const acts = progressOf(record.id);
    const [known, patch] = patches.get(record) ?? [NOTHING, record];
    if (acts === known) return patch;
    let next = record;
    for (const { act, state } of acts.values())
      if (state === 'saving')
        try {
          next = afterAct(next, atRevision(act, next), now());
        } catch {
          // The act does not apply to the record as it is now: the back end's answer will tell.
        }
    if (next !== record) next = { ...next, revision: record.revision };
    patches.set(record, [acts, next]);
    return next;
  };

  const doAct = async (act: Act): Promise<void> => {
    const { type, comment } = act;
    if (!adapter[type]) throw new AfterwordError('unsupported', `This back end has no ${type}.`);
    if (!session.current.permissions.includes(type))
      throw new AfterwordError('forbidden', `This reader may not ${type}.`);
    const key = keyOf(act);
    const before = running.get(key);
    const record = knownRecord(comment);
    if (type === 'remove' && act.wait) {
      setProgress(act, 'waiting');
      if (!(await delays.wait(key, act.wait))) return;
      throwIfAborted(signal);
      await doAct({ type, comment });
      return;
    }
    delays.cancel(key);
    // An act that waits will be compared with what is stored by then.
    afterAct(record, before ? atRevision(act, record) : act, now());
    setProgress(act, 'saving');
    const outcome = before ?? run(act, () => running.delete(key));
    running.set(key, outcome);
    await outcome;
  };

  return {
    progress,
    progressOf,
    act: doAct,
    patched,
    copyOf: (data) => ({ ...data, records: new LayeredMap(data.records), unseen: new Map(data.unseen) }),
    arrangeWith,

    get isSaving() {
      return running.size + delays.size > 0;
    },

    patches: () => [...progress.keys()].flatMap((comment) => recordOf(comment) ?? []).map(patched),

    async retry(comment) {
      const failed = [...progressOf(comment).values()].filter(({ state }) => state === 'failed');
      await Promise.all(failed.map(({ act }) => doAct(atRevision(act, knownRecord(comment)))));
    },

    dismiss(act) {
      const { state } = progressOf(act.comment).get(actKey(act)) ?? {};
      if (state === 'failed' || delays.cancel(keyOf(act))) setProgress(act);
    },

    sendNow: () => delays.flush(),
  };
};
