// What happens in a discussion after its first page: changes by others, what this reader sends (outbox.ts) and does to stored
// comments (acts.ts). A page loads this after it has shown the first responses.
import type { Act } from './act.js';
import type { Acts, CreateActs } from './acts.js';
import { withChanges, withDeferred, withFacts, withOwn, withUnseenShown, type ChangeContext } from './data-changes.js';
import type { DiscussionData } from './discussion-data.js';
import type { Discussion, Transition } from './discussion-state.js';
import { newestTime } from './newest-time.js';
import { createOutbox, type Outbox, type OutboxOptions } from './outbox.js';
import type { ReaderSession } from './reader-session.js';
import type { Arrange } from './replace-node.js';
import type { CommentRecord } from './records.js';
import type { Thread } from './thread.js';
import { ignoringErrors } from './trying-again.js';

/** The part of a discussion that shows its pages, as its changes use it. */
export interface DiscussionCore {
  readonly options: OutboxOptions & { readonly holdUnseen?: () => boolean };
  /** Aborted when the discussion is closed. */
  readonly signal: AbortSignal;
  readonly session: Pick<ReaderSession, 'current'>;
  readonly data: () => DiscussionData;
  readonly thread: () => Thread;
  /** How the thread is arranged, and whether there is more. */
  readonly context: () => Pick<ChangeContext, 'order' | 'hasMore'>;
  /**
   * Goes on to other data, and shows it.
   *
   * @param arrange gives the thread, where that takes less than arranging all comments anew
   */
  readonly update: (next: DiscussionData, transition: Transition, arrange?: Arrange) => void;
  /** An answer without the records that break the contract. */
  readonly withValidRecords: <Answer extends { readonly records: readonly CommentRecord[] }>(answer: Answer) => Answer;
}

export interface DiscussionChanges
  extends
    Pick<Outbox, 'unsent' | 'forget' | 'now' | 'post' | 'resendFailed' | 'takeBackUnsent'>,
    Pick<Discussion, 'include' | 'showUnseen' | 'retry' | 'dismiss' | 'sendNow' | 'isSaving'> {
  /** What this reader does to stored comments; there from the first act on. */
  readonly acts: Pick<Acts, 'patches' | 'progress'> | undefined;
  /** Takes up the changes that waited for a page. */
  withDeferred(data: DiscussionData): DiscussionData;
  /** Listens for what others write, and takes up what an earlier visit left. Returns what ends the listening. */
  start(since: number, typedTexts: Discussion['typedTexts']): (() => void) | undefined;
  act(wish: Act): Promise<void>;
}

export type CreateChanges = (core: DiscussionCore) => DiscussionChanges;

/** @param loadActs called with each act; most readers do nothing to stored comments */
export const changesWith =
  (loadActs: () => Promise<{ readonly createActs: CreateActs }>): CreateChanges =>
  ({ options, signal, session, data, thread, context, update, withValidRecords }) => {
    const { adapter, id, holdUnseen } = options;
    let acts: Acts | undefined;

    const changeContext = (): ChangeContext => ({
      ...context(),
      holdUnseen: holdUnseen?.(),
      unsent: outbox.unsent,
    });

    /** The data with what this reader wrote. */
    const withValidOwn = (comment: CommentRecord): DiscussionData =>
      withValidRecords({ records: [comment] }).records.reduce(
        (next, record) => withOwn(next, record, acts?.copyOf),
        data(),
      );

    const outbox = createOutbox(
      options,
      signal,
      (news) => {
        let next = data();
        if (news.type === 'posted') next = withValidOwn(news.comment);
        if (news.type === 'error' && news.error.code === 'closed') next = withFacts(next, { closed: true });
        update(next, news);
      },
      () => newestTime(thread().nodesById.values(), outbox.now()),
      (comment) => data().records.has(comment),
    );

    return {
      ...outbox,

      get acts() {
        return acts;
      },
      get isSaving() {
        return !!acts?.isSaving || [...outbox.unsent.values()].some(({ state }) => state !== 'failed');
      },

      withDeferred: (next) => withDeferred(next, changeContext()),

      start(since, typedTexts) {
        const stop = adapter.watch?.(id, since, (told) => {
          const changes = withValidRecords(told);
          const [record, another] = changes.records;
          const next = withChanges(data(), changes, changeContext(), acts?.copyOf);
          update(next, { type: 'changed' }, (shown, order) =>
            another
              ? undefined
              : // A comment that waits to be shown changes nothing in the thread.
                !record || next.unseen.has(record.id)
                ? shown
                : acts?.arrangeWith(record.id)(shown, order),
          );
          for (const comment of changes.records) outbox.arrived(comment.id);
        });
        void ignoringErrors(outbox.restore(typedTexts));
        return stop;
      },

      include(comment) {
        update(withValidOwn(comment), { type: 'changed' });
      },

      showUnseen() {
        const [first] = data().unseen.keys();
        update(withUnseenShown(data()), { type: 'changed' });
        return first;
      },

      async act(wish) {
        const { createActs } = await loadActs();
        acts ??= createActs({
          adapter,
          id,
          signal,
          session,
          recordOf: (comment) => data().records.get(comment),
          onStored: (record, arrange) => update(withValidOwn(record), { type: 'act' }, arrange),
          onChange: (transition, arrange) => update(data(), transition, arrange),
          now: outbox.now,
          schedule: options.schedule,
        });
        await acts.act(wish);
      },

      async retry(comment) {
        await (outbox.unsent.has(comment) ? outbox.retry(comment) : acts?.retry(comment));
      },

      dismiss: (wish) => acts?.dismiss(wish),
      sendNow() {
        outbox.sendNow();
        acts?.sendNow();
      },
    };
  };
