// The outbox: drafts that this reader has sent, and that the back end has not stored yet. It sends them, keeps them in the
// reader's store meanwhile, and never drops one by itself. To send a draft twice is safe, because `add` stores each id once. So
// drafts that a closed tab left behind are simply sent again. If the back end could not be reached, the outbox tries again by
// itself, after longer and longer pauses. A draft can wait, so that its sending can be undone (delays.ts); it is kept from the
// beginning. Another page that finds it meanwhile waits as long, and sends it only if it was neither undone nor sent by then.
import type { Adapter } from './adapter.js';
import { createBackEndClock } from './back-end-clock.js';
import { createBackOff, type Schedule } from './back-off.js';
import { recordFromDraft } from './create-record.js';
import { createDelays } from './delays.js';
import type { Discussion, Transition } from './discussion-state.js';
import { checkDraft, type CommentDraft } from './draft.js';
import { AfterwordError, asAfterwordError, throwIfAborted, type ErrorCode } from './errors.js';
import { timeOf } from './order.js';
import type { CommentId, CommentRecord, DiscussionId } from './records.js';
import type { ReaderStore, UnsentDraft } from './reader-store.js';
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

export interface Outbox extends Pick<
  Discussion,
  'post' | 'retry' | 'resendFailed' | 'takeBackUnsent' | 'sendNow' | 'now'
> {
  readonly unsent: ReadonlyMap<CommentId, Unsent>;
  /** Sends the drafts that an earlier visit left unsent (each is stored only once), and takes over the texts that it left. */
  readonly restore: (typedTexts: Discussion['typedTexts']) => Promise<void>;
  /** Forgets a draft that was stored or taken back. */
  readonly forget: (id: CommentId) => void;
  /** Ends the wait for another page: the comment came from the back end, so that page has sent it. */
  readonly arrived: (id: CommentId) => void;
}

/** Failures that may be over when the connection is back, or the reader has signed in. */
const CHANGING: readonly ErrorCode[] = [...TRANSIENT, 'unauthorized'];

/** Milliseconds that a draft of another page waits at most. */
const LONGEST_WAIT = 600_000;

/** Milliseconds in which a draft arrives that was sent while its page was left, if it arrives at all. */
const ARRIVING = 5000;

/**
 * @param tell called for every change
 * @param newest when the newest known comment was written, in milliseconds since 1970
 * @param isStored whether the back end has told of a comment
 */
export type CreateOutbox = (
  options: OutboxOptions,
  signal: AbortSignal,
  tell: (news: Transition) => void,
  newest: () => number,
  isStored: (id: CommentId) => boolean,
) => Outbox;

export const createOutbox: CreateOutbox = (
  { adapter, id: discussion, store, now = () => Date.now(), schedule },
  signal,
  tell,
  newest,
  isStored,
) => {
  const clock = createBackEndClock(now);
  const unsent = new Map<CommentId, Unsent>();
  /** Drafts that were stored or taken back, which the reader's store may not know yet. */
  const finishedIds = new Set<CommentId>();
  const backOff = createBackOff(signal, schedule);
  const delays = createDelays(schedule);
  /** Drafts of other pages, which still wait there. */
  const takeOvers = createDelays(schedule);

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

  /** Shows a draft, and returns the record that stands for it. */
  const show = (draft: CommentDraft, state: Delivery['state'], news: Transition): CommentRecord => {
    // Revision 0, so that the stored record always replaces it. Its time is later than that of every comment already there.
    const time = Math.max(clock.now(), newest() + 1);
    const record = unsent.get(draft.id)?.record ?? { ...recordFromDraft(discussion, draft, time), revision: 0 };
    unsent.set(draft.id, { draft, record, state });
    tell(news);
    return record;
  };

  const send = async (draft: CommentDraft, kept?: Promise<void>, isByItself = false): Promise<CommentRecord> => {
    const { id } = draft;
    const record = show(draft, 'sending', { type: 'sending', isByItself });
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

  /** The drafts that are kept; none if the store fails. */
  const keptDrafts = async (): Promise<readonly UnsentDraft[]> =>
    (await store?.outbox(discussion).catch(() => undefined)) ?? [];

  /** Sends a draft of another page. While the reader can undo it there, this page only shows it. */
  const takeOver = async ({ sendAt = 0, ...draft }: UnsentDraft): Promise<void> => {
    const { id } = draft;
    // The clock may have been set back meanwhile.
    const wait = Math.min(sendAt - now(), LONGEST_WAIT);
    if (wait > 0) {
      show(draft, 'sending', { type: 'sending', isByItself: true });
      if (!isStored(id)) await takeOvers.wait(id, wait);
      const isGone = isStored(id) || !(await keptDrafts()).some((kept) => kept.id === id);
      throwIfAborted(signal);
      if (isGone) {
        forget(id);
        tell({ type: 'withdrawn' });
        return;
      }
    }
    await send(draft);
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

    async post(draft, { wait = 0 } = {}) {
      checkDraft(draft);
      const sendAt = wait > 0 && now() + wait;
      const keep = (what: UnsentDraft): Promise<void> => ignoringErrors(store?.keepUnsent(discussion, what));
      let kept = keep(sendAt ? { ...draft, sendAt } : draft);
      if (sendAt) {
        show(draft, 'waiting', { type: 'waiting' });
        if (!(await delays.wait(draft.id, wait))) throw new AfterwordError('aborted', 'The reader undid the sending.');
        throwIfAborted(signal);
        // The page is being left. The next page that finds the draft waits a little, because this one may still have sent it.
        const soon = now() + ARRIVING;
        if (soon < sendAt) kept = keep({ ...draft, sendAt: soon });
      }
      const from = now();
      const comment = await send(draft, kept);
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
        delays.cancel(id);
        forget(id);
        tell({ type: 'withdrawn' });
      }
      return draft;
    },

    async restore(typedTexts) {
      void ignoringErrors(recallTexts(typedTexts));
      for (const draft of await keptDrafts())
        if (!signal.aborted && !unsent.has(draft.id) && !finishedIds.has(draft.id))
          void ignoringErrors(takeOver(draft));
    },

    arrived: (id) => takeOvers.cancel(id),
    sendNow: () => delays.flush(),
  };
};
