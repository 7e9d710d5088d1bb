// Loads the pages of a discussion, one after the other: the queries that are left, the one that is being answered, and the next
// one, which is asked early. It does not know the adapter, or what becomes of a page.
import type { CommentPage, ListQuery } from './adapter.js';
import type { ReadyState } from './discussion-state.js';
import { type AfterwordError, asAfterwordError } from './errors.js';

export interface PageLoaderOptions {
  /** Roots of a page; the next page waits for `more()`. `all`, the default, loads every page without waiting. */
  readonly pageSize?: number | 'all';
  /** With `all`, a pause between two pages, so that one is on the screen before the next is shown. */
  readonly pause?: () => Promise<void>;
}

export interface PageLoader {
  /** Asks for the first page. Answers to earlier questions are dropped. Never rejects. */
  load(): Promise<void>;
  /** Asks for the next page. Never rejects. */
  readonly more: () => Promise<void>;
  /** Cancels the question that is being answered. */
  stop(): void;
}

/** Whether there are more pages, and whether they are being loaded. */
export type Progress = ReadyState['more'];

/** Roots of each page after the first, with `all`. The first page is smaller, so that it comes sooner. */
const FOLLOWING_PAGE_SIZE = 100;

/** The queries that are left after a page; the page says what it did not include. */
const queriesAfter = (
  [query, ...rest]: readonly ListQuery[],
  { cursor, truncated = [] }: CommentPage,
  pageSize: number | 'all',
): ListQuery[] => [
  ...rest,
  ...truncated.map((cut) => ({ thread: cut.thread, cursor: cut.cursor })),
  ...(cursor === undefined ? [] : [{ ...query, ...(pageSize === 'all' && { limit: FOLLOWING_PAGE_SIZE }), cursor }]),
];

/**
 * @param fetchPage rejects if the answer is not a page
 * @param onPage called for every page, with the query it answers, and whether there are more
 * @param onProgress called when pages are asked for, and when one fails, with the reason
 */
export const createPageLoader = (
  { pageSize = 'all', pause = async () => {} }: PageLoaderOptions,
  fetchPage: (query: ListQuery, signal: AbortSignal) => Promise<CommentPage>,
  onPage: (page: CommentPage, query: ListQuery, progress: Progress) => void,
  onProgress: (progress: Progress, failure?: AfterwordError) => void,
): PageLoader => {
  const isAll = pageSize === 'all';
  /** Belongs to the latest `load()`. It is aborted by the next one, and answers to an aborted question are dropped. */
  let loadAbort = new AbortController();
  /** The queries that are left, the next one first. */
  let queries: ListQuery[] = [];
  /** The answer to the next query, if it was asked while the page before was shown. */
  let prefetched: Promise<CommentPage> | undefined;
  let progress: Progress = 'none';

  /** Afterwards, `progress` is `loading` only if every page is to be loaded, and this one did not fail. */
  const loadPage = async (signal: AbortSignal): Promise<void> => {
    const query = queries[0]!;
    let page: CommentPage;
    try {
      const coming = prefetched ?? fetchPage(query, signal);
      prefetched = undefined;
      page = await coming;
      if (signal.aborted) return;
      queries = queriesAfter(queries, page, pageSize);
    } catch (thrown) {
      if (signal.aborted) return;
      progress = 'failed';
      onProgress(progress, asAfterwordError(thrown, 'corrupt'));
      return;
    }
    progress = !queries.length ? 'none' : isAll ? 'loading' : 'available';
    if (progress === 'loading') {
      prefetched = fetchPage(queries[0]!, signal);
      prefetched.catch(() => {});
    }
    onPage(page, query, progress);
  };

  const more = async (): Promise<void> => {
    if (progress === 'loading' || progress === 'none') return;
    progress = 'loading';
    const { signal } = loadAbort;
    onProgress(progress);
    while (!signal.aborted) {
      await loadPage(signal);
      if (progress !== 'loading') return;
      await pause();
    }
  };

  return {
    more,

    async load() {
      loadAbort.abort();
      loadAbort = new AbortController();
      progress = 'available';
      prefetched = undefined;
      queries = [isAll ? {} : { limit: pageSize }];
      await more();
    },

    stop: () => loadAbort.abort(),
  };
};
