// The outbox: drafts that this reader has sent, and that the back end has not stored yet. It sends them, keeps them in the
// reader's store meanwhile, and never drops one by itself. To send a draft twice is safe, because `add` stores each id once. So
// drafts that a closed tab left behind are simply sent again. If the back end could not be reached, the outbox tries again by
// itself, after longer and longer pauses.
import type { Adapter } from './adapter.js';
import { createBackEndClock } from './back-end-clock.js';
import { createBackOff, type Schedule } from './back-off.js';
import { recordFromDraft } from './create-record.js';
import type { Discussion, Transition } from './discussion-state.js';
import { checkDraft, type CommentDraft } from './draft.js';
import { asAfterwordError, type ErrorCode } from './errors.js';
import { timeOf } from './order.js';
import type { CommentId, CommentRecord, DiscussionId } from './records.js';
import type { ReaderStore } from './reader-store.js';
import type { Delivery } from './thread.js';
import { ignoringErrors, isTriedAgain, TRANSIENT } from './trying-again.js';

export interface Unsent extends Delivery {
  readonly draft: CommentDraft;
  /** What the page shows until the draft is stored. */
  readonly record: CommentRecord;
}

export interface OutboxOptions {
  readonly adapter: Adapter;
  readonly id: DiscussionId;
  /** Keeps unsent drafts over a reload. */
  readonly store?: ReaderStore | undefined;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Runs a function after some milliseconds; the function that it returns cancels that. Default: a timer. */
  readonly schedule?: Schedule;
}

export interface Outbox extends Pick<Discussion, 'post' | 'retry' | 'resendFailed' | 'takeBackUnsent' | 'now'> {
  readonly unsent: ReadonlyMap<CommentId, Unsent>;
  /** Sends the drafts that an earlier visit left unsent (each is stored only once), and takes over the texts that it left. */
  readonly restore: (typedTexts: Discussion['typedTexts']) => Promise<void>;
  /** Forgets a draft that was stored or taken back. */
  readonly forget: (id: CommentId) => void;
}

/** Failures that may be over when the connection is back, or the reader has signed in. */
const CHANGING: readonly ErrorCode[] = [...TRANSIENT, 'unauthorized'];

/**
 * @param tell called for every change
 * @param newest when the newest known comment was written, in milliseconds since 1970
 */
export type CreateOutbox = (
  options: OutboxOptions,
  signal: AbortSignal,
  tell: (news: Transition) => void,
  newest: () => number,
) => Outbox;

export const createOutbox: CreateOutbox = (
  { adapter, id: discussion, store, now = () => Date.now(), schedule },
  signal,
  tell,
  newest,
) => {
  const clock = createBackEndClock(now);
  const unsent = new Map<CommentId, Unsent>();
  /** Drafts that were stored or taken back, which the reader's store may not know yet. */
  const finishedIds = new Set<CommentId>();
  const backOff = createBackOff(signal, schedule);

  const forget = (id: CommentId): void => {
    if (!unsent.delete(id)) return;
    finishedIds.add(id);
    void ignoringErrors(store?.forgetUnsent(discussion, id));
  };

  const sendAgain = (codes: readonly ErrorCode[], isByItself = false): void => {
    backOff.cancel();
    for (const { draft, error } of unsent.values())
      if (error && codes.includes(error.code)) void ignoringErrors(send(draft, undefined, isByItself));
  };

  const send = async (draft: CommentDraft, kept?: Promise<void>, isByItself = false): Promise<CommentRecord> => {
    const { id } = draft;
    // Revision 0, so that the stored record always replaces it. Its time is later than that of every comment already there.
    const time = Math.max(clock.now(), newest() + 1);
    const record = unsent.get(id)?.record ?? { ...recordFromDraft(discussion, draft, time), revision: 0 };
    unsent.set(id, { draft, record, state: 'sending' });
    tell({ type: 'sending', isByItself });
    try {
      const comment = await adapter.add(discussion, draft, { signal });
      await kept;
      backOff.reset();
      forget(id);
      tell({ type: 'posted', comment });
      return comment;
    } catch (thrown) {
      const error = asAfterwordError(thrown);
      // If the draft was taken back, or the discussion closed, nobody waits for this answer.
      if (unsent.has(id) && !signal.aborted) {
        unsent.set(id, { draft, record, state: 'failed', error });
        if (isTriedAgain(error)) backOff.later(() => sendAgain(TRANSIENT, true), error.retryAfter);
        tell({ type: 'error', error, draft });
      }
      throw error;
    }
  };

  /** Takes over the texts that an earlier visit left. Texts that were typed meanwhile stay. */
  const recallTexts = async (typedTexts: Discussion['typedTexts']): Promise<void> => {
    let last: CommentId | null | undefined;
    for (const [parent, text] of (await store?.texts(discussion)) ?? [])
      if (!typedTexts.has(parent)) {
        typedTexts.set(parent, text);
        last = parent;
      }
    if (last !== undefined && !signal.aborted) tell({ type: 'recalled', last });
  };

  return {
    unsent,
    forget,
    now: clock.now,

    async post(draft) {
      checkDraft(draft);
      const from = now();
      const comment = await send(draft, ignoringErrors(store?.keepUnsent(discussion, draft)));
      clock.dated(timeOf(comment), from, now());
      return comment;
    },

    async retry(id) {
      await send(unsent.get(id)!.draft);
    },

    resendFailed() {
      backOff.reset();
      sendAgain(CHANGING);
    },

    takeBackUnsent(id) {
      const draft = unsent.get(id)?.draft;
      if (draft) {
        forget(id);
        tell({ type: 'withdrawn' });
      }
      return draft;
    },

    async restore(typedTexts) {
      void ignoringErrors(recallTexts(typedTexts));
      const drafts = (await store?.outbox(discussion).catch(() => [])) ?? [];
      for (const draft of drafts)
        if (!signal.aborted && !unsent.has(draft.id) && !finishedIds.has(draft.id)) void ignoringErrors(send(draft));
    },
  };
};
