// The discussion of one article, for one reader: what puts its parts together. The data (discussion-data.ts), the pages
// (page-loader.ts), the reader's session (reader-session.ts), what is being sent (outbox.ts) and what the reader does to stored
// comments (acts.ts) know nothing of each other.
// Plain TypeScript with a subscribe function; it knows neither page nor framework.
// The decision a reader would question: every change rebuilds the whole list of nodes. It is linear, unchanged nodes stay
// the same objects, and there is no second way of arriving at a state that could disagree with the first.
import type { Act } from './act.js';
import type { Acts, CreateActs } from './acts.js';
import type { CommentOrder } from './adapter.js';
import { keepValidRecords } from './check-record.js';
import {
  EMPTY_DATA,
  snapshotOf,
  withChanges,
  withFacts,
  withOwn,
  withPage,
  withUnseenShown,
  type ChangeContext,
  type DiscussionData,
} from './discussion-data.js';
import type { Discussion, DiscussionListener, DiscussionState, Transition } from './discussion-state.js';
import type { AfterwordError } from './errors.js';
import { newestTime } from './newest-time.js';
import type { CreateOutbox, OutboxOptions } from './outbox.js';
import { createPageLoader, type PageLoaderOptions, type Progress } from './page-loader.js';
import { createReaderSession } from './reader-session.js';
import type { CommentId, CommentRecord } from './records.js';
import { buildThread } from './thread.js';
import { ignoringErrors } from './trying-again.js';
import { PERMISSIONS } from './vocabulary.js';

export interface DiscussionOptions extends OutboxOptions, PageLoaderOptions {
  /** Default `oldest`. */
  readonly order?: CommentOrder;
  /** What was typed here before and not sent. */
  readonly texts?: Map<CommentId | null, string>;
  /** Whether others' comments wait for `showUnseen()`; asked as they come. Default: they are shown at once. */
  readonly holdUnseen?: () => boolean;
  /** Told of each record that breaks the contract, once. */
  readonly warn?: (message: string) => void;
}

/**
 * @param createOutbox makes what sends; a page may load it later than what it shows (lazy-outbox.ts)
 * @param loadActs called with each act; most readers do nothing to stored comments
 */
export const createDiscussionWith = (
  createOutbox: CreateOutbox,
  loadActs: () => Promise<{ readonly createActs: CreateActs }>,
  options: DiscussionOptions,
): Discussion => {
  const { adapter, id, holdUnseen, warn = console.warn } = options;
  let { order = 'oldest' } = options;
  let data: DiscussionData = EMPTY_DATA;
  let thread = buildThread([]);
  let more: Progress = 'none';
  let failure: AfterwordError | undefined;
  let state: DiscussionState = Object.freeze({ status: 'loading' });
  const typedTexts = options.texts ?? new Map<CommentId | null, string>();
  const listeners = new Set<DiscussionListener>();
  const warned = new Set<string>();
  const closing = new AbortController();
  let watching: Promise<void> | undefined;
  let unwatch: (() => void) | undefined;
  /** There from the first act on. */
  let acts: Acts | undefined;

  const emit = (transition: Transition): void => {
    state = Object.freeze(
      snapshotOf(data, { ...thread, order, more }, outbox.unsent, session.current, adapter, failure),
    );
    for (const listener of listeners)
      try {
        listener(state, transition);
      } catch (error) {
        // It is the page's own error: seen like any other there, and no matter of the discussion's.
        queueMicrotask(() => {
          throw error;
        });
      }
  };

  /** Goes on to other data, and shows it. */
  const update = (next: DiscussionData, transition: Transition): void => {
    data = next;
    for (const record of data.own) outbox.forget(record.id);
    const { unsent } = outbox;
    // Of two with one id the first counts: a comment as the reader wants it to be, before what is stored.
    const all = [
      ...(acts?.patches() ?? []),
      ...data.records.values(),
      ...[...unsent.values()].map(({ record }) => record),
    ];
    thread = buildThread(all, { order, previous: thread, unsent, progress: acts?.progress });
    emit(transition);
  };

  const changeContext = (): ChangeContext => ({
    order,
    hasMore: more !== 'none',
    holdUnseen: holdUnseen?.(),
    unsent: outbox.unsent,
  });

  const withValidRecords = <Answer extends { readonly records: readonly CommentRecord[] }>(answer: Answer): Answer => ({
    ...answer,
    records: keepValidRecords(answer.records, (message) => {
      if (!warned.has(message)) warn(message);
      warned.add(message);
    }),
  });

  /** The data with what this reader wrote. */
  const withValidOwn = (comment: CommentRecord): DiscussionData =>
    withValidRecords({ records: [comment] }).records.reduce(withOwn, data);

  const session = createReaderSession(
    adapter.session && ((call) => adapter.session!(call)),
    closing.signal,
    () => emit({ type: 'changed' }),
    options.schedule,
  );

  const outbox = createOutbox(
    options,
    closing.signal,
    (news) => {
      if (news.type === 'posted') data = withValidOwn(news.comment);
      if (news.type === 'error' && news.error.code === 'closed') data = withFacts(data, { closed: true });
      update(data, news);
    },
    () => newestTime(thread.nodesById.values(), outbox.now()),
  );

  const pages = createPageLoader(
    options,
    async (query, signal) => withValidRecords(await adapter.list(id, { ...query, order }, { signal })),
    (page, query, progress) => {
      more = progress;
      const isFirst = query.cursor === undefined;
      if (page.session) session.set(page.session);
      else if (isFirst) void session.ask();
      update(withPage(data, page, query, changeContext()), { type: isFirst ? 'loaded' : 'page' });
      watching ??= startWatching();
    },
    (progress, error) => {
      more = progress;
      failure = error;
      emit(error ? { type: 'error', error } : { type: 'page' });
    },
  );

  /** Listens for what others write, and takes up what an earlier visit left. What is there is shown first. */
  const startWatching = async (): Promise<void> => {
    await options.pause?.();
    if (closing.signal.aborted) return;
    unwatch = adapter.watch?.(id, data.page!.version, (changes) =>
      update(withChanges(data, withValidRecords(changes), changeContext()), { type: 'changed' }),
    );
    void ignoringErrors(outbox.restore(typedTexts));
  };

  const act = async (wish: Act): Promise<void> => {
    const { createActs } = await loadActs();
    acts ??= createActs({
      adapter,
      id,
      signal: closing.signal,
      session,
      recordOf: (comment) => data.records.get(comment),
      onStored: (record) => update(withValidOwn(record), { type: 'act' }),
      onChange: (transition) => update(data, transition),
      now: outbox.now,
    });
    await acts.act(wish);
  };

  const load = async (): Promise<void> => {
    // The page that is asked for now knows of all that this reader wrote before.
    data = { ...data, own: [] };
    await pages.load();
  };

  const discussion: Discussion = {
    id,
    adapter,
    typedTexts,
    get state() {
      return state;
    },
    get isSaving() {
      return !!acts?.isSaving || [...outbox.unsent.values()].some((unsent) => unsent.state === 'sending');
    },
    now: outbox.now,
    post: outbox.post,
    takeBackUnsent: outbox.takeBackUnsent,
    load,
    more: pages.more,

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    async refresh() {
      if (!data.page) return await load();
      await session.ask();
      outbox.resendFailed();
    },

    resendFailed() {
      session.askIfFailed();
      outbox.resendFailed();
    },

    include(comment) {
      update(withValidOwn(comment), { type: 'changed' });
    },

    showUnseen() {
      const [first] = data.unseen.keys();
      update(withUnseenShown(data), { type: 'changed' });
      return first;
    },

    async reorder(to) {
      if (to === order) return;
      order = to;
      if (data.page && more === 'none') update(data, { type: 'page' });
      else await load();
    },

    async retry(comment) {
      await (outbox.unsent.has(comment) ? outbox.retry(comment) : acts?.retry(comment));
    },

    dismiss: (wish) => acts?.dismiss(wish),

    close() {
      pages.stop();
      closing.abort();
      unwatch?.();
      listeners.clear();
    },
  };
  // An adapter may come to its abilities later: its code is being loaded (afterword.ts).
  for (const type of PERMISSIONS)
    if (type !== 'add')
      Object.defineProperty(discussion, type, {
        get: () => adapter[type] && ((comment: CommentId, wish: object) => act({ ...wish, type, comment } as Act)),
      });
  return discussion;
};
