// The discussion of one article, for one reader: what puts its parts together. The data (discussion-data.ts), the pages
// (page-loader.ts), the reader's session (reader-session.ts) and all that changes a discussion after its first page
// (discussion-changes.ts) know nothing of each other.
// Plain TypeScript with a subscribe function; it knows neither page nor framework.
// A change rebuilds the whole list of nodes. It is linear, and unchanged nodes stay the same objects. Only where one comment changes and
// keeps its place, its node alone is replaced (replace-node.ts).
import type { Act } from './act.js';
import type { CommentOrder, CommentPage, ListQuery } from './adapter.js';
import { createBackOff } from './back-off.js';
import { validRecordsIn } from './check-record.js';
import type { CreateChanges, DiscussionChanges, DiscussionCore } from './discussion-changes.js';
import { EMPTY_DATA, isFirstPage, snapshotOf, withPage, type DiscussionData } from './discussion-data.js';
import type { Discussion, DiscussionListener, DiscussionState, Transition } from './discussion-state.js';
import type { AfterwordError } from './errors.js';
import { loadable } from './load-chunk.js';
import type { OutboxOptions, Unsent } from './outbox.js';
import { createPageLoader, type PageLoaderOptions, type Progress } from './page-loader.js';
import { createReaderSession } from './reader-session.js';
import type { CommentId } from './records.js';
import { buildThread } from './thread.js';
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

const loadFindComment = loadable(() => import('./find-comment.js'));

const NOTHING_UNSENT: ReadonlyMap<CommentId, Unsent> = new Map();

/**
 * @param loadChanges loads the code of what comes after the first page, called when that is shown, or when something is sent or
 *   done before. Where the code is there, it answers at once, so that what is sent shows in the same moment
 */
export const createDiscussionWith = (
  loadChanges: () => CreateChanges | Promise<CreateChanges>,
  options: DiscussionOptions,
): Discussion => {
  const { adapter, id, now = Date.now, warn = console.warn } = options;
  let { order = 'oldest' } = options;
  let data: DiscussionData = EMPTY_DATA;
  let thread = buildThread([]);
  let more: Progress = 'none';
  let failure: AfterwordError | undefined;
  let state: DiscussionState = Object.freeze({ status: 'loading' });
  const typedTexts = options.texts ?? new Map<CommentId | null, string>();
  const listeners = new Set<DiscussionListener>();
  const withValidRecords = validRecordsIn(warn);
  const closing = new AbortController();
  const { signal } = closing;
  const startAgain = createBackOff(signal, options.schedule);
  let isStarting = false;
  let unwatch: (() => void) | undefined;
  /** Made with the first call that needs it, once its code is loaded. */
  let changes: DiscussionChanges | undefined;

  const make = (create: CreateChanges): DiscussionChanges =>
    (changes ??= create({
      options,
      signal,
      session,
      data: () => data,
      thread: () => thread,
      context: () => ({ order, hasMore: more !== 'none' }),
      update,
      withValidRecords,
    }));

  /** Calls something as soon as the code is loaded; at once, if it is. */
  const withLoaded = async <Answer>(run: (loaded: DiscussionChanges) => Answer): Promise<Awaited<Answer>> => {
    const create = loadChanges();
    return await run(make(typeof create === 'function' ? create : await create));
  };

  const emit = (transition: Transition): void => {
    state = Object.freeze(
      snapshotOf(
        data,
        { ...thread, order, more, missing: pages.missing() },
        changes?.unsent ?? NOTHING_UNSENT,
        session.current,
        adapter,
        failure,
      ),
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
  const update: DiscussionCore['update'] = (next, transition, arrange) => {
    data = next;
    for (const record of data.own) changes?.forget(record.id);
    const { unsent = NOTHING_UNSENT, acts } = changes ?? {};
    thread =
      arrange?.(thread, order) ??
      buildThread(
        [
          // Of two with one id the first counts: a comment as the reader wants it to be, before what is stored.
          ...(acts?.patches() ?? []),
          ...data.records.values(),
          ...[...unsent.values()].map(({ record }) => record),
        ],
        { order, previous: thread, unsent, progress: acts?.progress },
      );
    emit(transition);
  };

  const session = createReaderSession(
    adapter.session && ((call) => adapter.session!(call)),
    signal,
    () => emit({ type: 'changed' }),
    options.schedule,
  );

  const fetchPage = async (query: ListQuery, call = signal): Promise<CommentPage> =>
    withValidRecords(await adapter.list(id, { ...query, order }, { signal: call }));

  const pages = createPageLoader(
    options,
    fetchPage,
    (page, query, progress) => {
      more = progress;
      const isFirst = isFirstPage(query);
      if (page.session) session.set(page.session);
      else if (isFirst) void session.ask();
      const next = withPage(data, page, query);
      update(next.deferred.length ? changes!.withDeferred(next) : next, { type: isFirst ? 'loaded' : 'page' });
      if (!isStarting) void start(data.page!.version);
      isStarting = true;
    },
    (progress, error) => {
      more = progress;
      failure = error;
      emit(error ? { type: 'error', error } : { type: 'page' });
    },
  );

  /**
   * Begins with what comes after the first page, which is shown first. If the code cannot be loaded, it is tried again later.
   *
   * @param since the version of the first page: no change after it is missed, however long the code takes
   */
  const start = async (since: number): Promise<void> => {
    await options.pause?.();
    if (signal.aborted) return;
    try {
      await withLoaded((loaded) => {
        if (!signal.aborted) unwatch = loaded.start(since, typedTexts);
      });
    } catch {
      startAgain.later(() => void start(since));
    }
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
      return !!changes?.isSaving;
    },
    now: () => (changes?.now ?? now)(),
    post: (draft, how) => withLoaded((loaded) => loaded.post(draft, how)),
    takeBackUnsent: (draft) => changes?.takeBackUnsent(draft),
    load,
    more: pages.more,

    async find(comment) {
      const { findComment } = await loadFindComment();
      await findComment(comment, discussion, options.pageSize, fetchPage, pages.take);
    },

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    async refresh() {
      if (!data.page) return await load();
      await session.ask();
      changes?.resendFailed();
    },

    resendFailed() {
      session.askIfFailed();
      changes?.resendFailed();
    },

    showKept: (page) => pages.take(page, {}, []),
    include: (comment) => void withLoaded((loaded) => loaded.include(comment)).catch(() => {}),
    showUnseen: () => changes?.showUnseen(),

    async reorder(to) {
      if (to === order) return;
      order = to;
      if (data.page && more === 'none') update(data, { type: 'page' });
      else await load();
    },

    retry: async (comment) => await changes?.retry(comment),
    dismiss: (wish) => changes?.dismiss(wish),
    sendNow: () => changes?.sendNow(),

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
        get: () =>
          adapter[type] &&
          ((comment: CommentId, wish: object) => withLoaded((loaded) => loaded.act({ ...wish, type, comment } as Act))),
      });
  return discussion;
};
