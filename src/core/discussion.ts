// The state of one article's discussion, for one reader: what has been loaded, what is being sent, what changed
// elsewhere. Plain TypeScript with a subscribe function; it knows neither page nor framework.
// The decision a reader would question: every change rebuilds the whole list of nodes. It is linear, unchanged nodes stay
// the same objects, and there is no second way of arriving at a state that could disagree with the first.
import type { Changes, CommentOrder, CommentPage, ListQuery, Permission } from './adapter.js';
import { MOST_WRONG } from './back-end-clock.js';
import { keepValidRecords } from './check-record.js';
import type { Discussion, DiscussionListener, DiscussionState, ReadyState, Transition } from './discussion-state.js';
import { type AfterwordError, asAfterwordError } from './errors.js';
import type { CreateOutbox, OutboxOptions } from './outbox.js';
import { createReaderSession } from './reader-session.js';
import { stateNumber, type CommentId, type CommentRecord } from './records.js';
import { buildThread } from './thread.js';
import { ignoringErrors } from './trying-again.js';

export interface DiscussionOptions extends OutboxOptions {
  /** Default `oldest`. */
  readonly order?: CommentOrder;
  /** What was typed here before and not sent. */
  readonly texts?: Map<CommentId | null, string>;
  /** Roots a page; the next waits for `more()`. `all`, the default, goes on by itself until everything is there. */
  readonly pageSize?: number | 'all';
  /** Waited for between two pages of `all`, so that the first is on screen before the next is taken in. */
  readonly pause?: () => Promise<void>;
  /** Whether others' comments wait for `showUnseen()`; asked as they come. Default: they are shown at once. */
  readonly holdUnseen?: () => boolean;
  /** Told of each record that breaks the contract, once. */
  readonly warn?: (message: string) => void;
}

/** Roots a page of the rest, where everything is wanted: the first page is small, to be there at once. */
const FOLLOWING_PAGE_SIZE = 100;
/** Whether a record is as new as another, and tells as much: who may not see a comment is told of it without its words. */
const isAtLeast = (known: CommentRecord, record: CommentRecord): boolean =>
  stateNumber(known) > stateNumber(record) ||
  (stateNumber(known) === stateNumber(record) && (known.body.source !== '' || record.body.source === ''));

/** @param createOutbox makes what sends; a page may load it later than what it shows (lazy-outbox.ts) */
export const createDiscussionWith = (createOutbox: CreateOutbox, options: DiscussionOptions): Discussion => {
  const { adapter, id, store, pageSize = 'all', pause = async () => {}, holdUnseen, warn = console.warn } = options;
  let { order = 'oldest' } = options;
  let state: DiscussionState = Object.freeze({ status: 'loading' });
  const listeners = new Set<DiscussionListener>();
  const warned = new Set<string>();
  const closing = new AbortController();
  /** Stands for the latest `load()`: an answer to an earlier one is stale and dropped. */
  let loadAbort = new AbortController();

  let records = new Map<CommentId, CommentRecord>();
  /** What came from elsewhere and is not shown yet. */
  const unseenRecords = new Map<CommentId, CommentRecord>();
  /** Changes of comments whose page is still to come. */
  const deferredRecords: CommentRecord[] = [];
  let thread = buildThread([]);
  /** The newest page of roots, brought up to date by changes. */
  let page: (CommentPage & { readonly closed: boolean }) | undefined;
  let failure: AfterwordError | undefined;
  let isWatching = false;
  let unwatch: (() => void) | undefined;
  /** What is still to be asked for, the first page foremost: each page names what it left out. */
  let pendingQueries: ListQuery[] = [];
  /** The answer to the foremost of it, where that was asked for while the page before it was being shown. */
  let prefetchedPage: Promise<CommentPage> | undefined;
  let more: ReadyState['more'] = 'none';
  /** What this reader wrote since the first page was asked for, which may not know of it. */
  let ownSinceAsked: CommentRecord[] = [];

  const session = createReaderSession(
    adapter.session && ((call) => adapter.session!(call)),
    closing.signal,
    () => emit({ type: 'changed' }),
    options.schedule,
  );

  const snapshot = (): DiscussionState => {
    const { author, may, needs = [], mustSignIn } = session.current;
    if (!page) return failure ? { status: 'failed', error: failure } : { status: 'loading' };
    return {
      status: 'ready',
      ...thread,
      order,
      total: page.total + [...outbox.unsent.values()].filter((unsent) => unsent.state === 'sending').length,
      more,
      closed: page.closed,
      unseenCount: unseenRecords.size,
      title: page.title,
      may: new Set<Permission>(may.filter((ability) => adapter[ability])),
      author,
      needs,
      mustSignIn,
    };
  };
  const emit = (transition: Transition): void => {
    state = Object.freeze(snapshot());
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
  const rebuildThread = (transition: Transition): void => {
    const { unsent } = outbox;
    const all = [...records.values(), ...Array.from(unsent.values(), ({ record }) => record)];
    thread = buildThread(all, { order, previous: thread, sending: unsent });
    emit(transition);
  };

  /** When the newest comment was written. One dated by a clock that is quite wrong does not count. */
  const newestTime = (): number => {
    const most = outbox.now() + MOST_WRONG;
    let last = 0;
    for (const { time } of thread.nodesById.values()) if (time < most) last = Math.max(last, time);
    return last;
  };

  const outbox = createOutbox(
    options,
    closing.signal,
    (news) => {
      if (news.type === 'posted') includeOwn(news.comment);
      if (news.type === 'error' && news.error.code === 'closed' && page) page = { ...page, closed: true };
      rebuildThread(news);
    },
    newestTime,
  );

  const validRecords = (values: readonly CommentRecord[]): readonly CommentRecord[] =>
    keepValidRecords(values, (message) => {
      if (!warned.has(message)) warn(message);
      warned.add(message);
    });

  /**
   * Takes records in. One that is known in the same state, or a newer one, stays the same object, so that a view need
   * not redraw it. A fresh first page vouches for what it holds; whatever else was known is forgotten.
   */
  const merge = (values: readonly CommentRecord[], isFresh = false): void => {
    const [old, valid] = [records, validRecords(values)];
    if (isFresh) {
      records = new Map();
      unseenRecords.clear();
      deferredRecords.length = 0;
    }
    // What this reader wrote since the page was asked for is not on it.
    for (const record of [...valid, ...(isFresh ? ownSinceAsked : [])]) {
      const known = records.get(record.id) ?? old.get(record.id);
      records.set(record.id, known && isAtLeast(known, record) ? known : record);
    }
  };

  /** Takes in what this reader wrote: it counts, unless it was heard of before. */
  const includeOwn = (comment: CommentRecord): void => {
    const isNew = !unseenRecords.delete(comment.id) && !records.has(comment.id);
    if (isNew && page && comment.status === 'approved') page = { ...page, total: page.total + 1 };
    ownSinceAsked.push(comment);
    merge([comment]);
  };

  /**
   * Puts a changed record where it belongs. While pages are still to come, an unknown comment waits for the one its place is
   * on: shown now it would stand where it does not belong, and that page may have been asked for before the change.
   */
  const applyRemoteRecord = (record: CommentRecord): void => {
    const { id: comment, parent, status } = record;
    // Told to somebody who may not see it. What this reader wrote stands until the answer to their own sending.
    if (outbox.unsent.has(comment) && status !== 'approved' && !record.body.source) return;
    const isOwn = outbox.forget(comment);
    if (isOwn) ownSinceAsked.push(record);
    const isKnown = isOwn || records.has(comment);
    const belongs = parent === null ? order === 'newest' : records.has(parent) || unseenRecords.has(parent);
    if (!isKnown && !belongs && more !== 'none') deferredRecords.push(record);
    else if (!isKnown && status === 'approved' && (holdUnseen?.() || unseenRecords.has(comment)))
      unseenRecords.set(comment, record);
    else {
      unseenRecords.delete(comment);
      merge([record]);
    }
  };

  const applyChanges = ({ records: changed, version, total, closed = page!.closed }: Changes): void => {
    for (const record of validRecords(changed)) applyRemoteRecord(record);
    if (version >= page!.version) page = { ...page!, version, total, closed };
    rebuildThread({ type: 'changed' });
  };

  /** Asks for what is foremost of the rest. Goes on `loading` only where the reader wants all and it went well. */
  const loadPage = async (signal: AbortSignal): Promise<void> => {
    const query = pendingQueries[0]!;
    const isFirst = query.cursor === undefined;
    const fetchPage = async (): Promise<CommentPage> =>
      await adapter.list(id, { ...pendingQueries[0], order }, { signal });
    try {
      const coming = prefetchedPage ?? fetchPage();
      prefetchedPage = undefined;
      const answer = await coming;
      if (signal.aborted) return;
      const { cursor, truncated = [] } = answer;
      merge(answer.records, isFirst);
      // A change may have told of more than a page knew that was asked for before it.
      if (!query.thread && (isFirst || answer.version >= page!.version)) page = { ...answer, closed: !!answer.closed };
      if (answer.session) session.set(answer.session);
      pendingQueries = [
        ...pendingQueries.slice(1),
        ...truncated.map((cut) => ({ thread: cut.thread, cursor: cut.cursor })),
      ];
      if (cursor !== undefined)
        pendingQueries.push({ ...query, ...(pageSize === 'all' && { limit: FOLLOWING_PAGE_SIZE }), cursor });
      if (pageSize === 'all' && pendingQueries.length) {
        prefetchedPage = fetchPage();
        prefetchedPage.catch(() => {});
      }
    } catch (thrown) {
      if (signal.aborted) return;
      more = 'failed';
      failure = asAfterwordError(thrown, 'corrupt');
      emit({ type: 'error', error: failure });
      return;
    }
    more = !pendingQueries.length ? 'none' : pageSize === 'all' ? 'loading' : 'available';
    for (const record of deferredRecords.splice(0)) applyRemoteRecord(record);
    rebuildThread({ type: isFirst ? 'loaded' : 'page' });
    if (isFirst && !page!.session) void session.ask();
    if (isWatching) return;
    isWatching = true;
    void startWatching();
  };

  /** Takes up what an earlier visit left typed. What was typed meanwhile stays. */
  const recallTexts = async (): Promise<void> => {
    const { typedTexts } = discussion;
    let last: CommentId | null | undefined;
    for (const [parent, text] of (await store?.texts(id)) ?? [])
      if (!typedTexts.has(parent)) {
        typedTexts.set(parent, text);
        last = parent;
      }
    if (last !== undefined) emit({ type: 'recalled', last });
  };

  /** Listens for what others write, and takes up what an earlier visit left. What is there is shown first. */
  const startWatching = async (): Promise<void> => {
    await pause();
    if (closing.signal.aborted) return;
    unwatch = adapter.watch?.(id, page!.version, applyChanges);
    void ignoringErrors(recallTexts());
    void ignoringErrors(outbox.restore());
  };

  const discussion: Discussion = {
    id,
    adapter,
    typedTexts: options.texts ?? new Map<CommentId | null, string>(),
    get state() {
      return state;
    },
    post: outbox.post,
    retry: outbox.retry,
    takeBackUnsent: outbox.takeBackUnsent,
    now: outbox.now,

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    async load() {
      loadAbort.abort();
      loadAbort = new AbortController();
      failure = undefined;
      more = 'available';
      prefetchedPage = undefined;
      ownSinceAsked = [];
      pendingQueries = [pageSize === 'all' ? {} : { limit: pageSize }];
      await discussion.more();
    },

    async more() {
      if (more === 'loading' || more === 'none') return;
      more = 'loading';
      emit({ type: 'page' });
      const { signal } = loadAbort;
      for (;;) {
        await loadPage(signal);
        if (more !== 'loading' || signal.aborted) return;
        await pause();
      }
    },

    async refresh() {
      if (!page) return await discussion.load();
      await session.ask();
      outbox.resendFailed();
    },

    resendFailed() {
      session.askIfFailed();
      outbox.resendFailed();
    },

    include(comment) {
      includeOwn(comment);
      rebuildThread({ type: 'changed' });
    },

    showUnseen() {
      const [first] = unseenRecords.keys();
      merge([...unseenRecords.values()]);
      unseenRecords.clear();
      rebuildThread({ type: 'changed' });
      return first;
    },

    async reorder(to) {
      if (to === order) return;
      order = to;
      if (page && more === 'none') rebuildThread({ type: 'page' });
      else await discussion.load();
    },

    close() {
      loadAbort.abort();
      closing.abort();
      unwatch?.();
      listeners.clear();
    },
  };
  return discussion;
};
