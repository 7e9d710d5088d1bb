// The pages of a discussion, one after the other: what is still to be asked for, the question under way, and the next one,
// asked ahead. It knows neither the adapter nor what becomes of a page.
import type { CommentPage, ListQuery } from './adapter.js';
import type { ReadyState } from './discussion-state.js';
import { type AfterwordError, asAfterwordError } from './errors.js';

export interface PageLoaderOptions {
  /** Roots a page; the next waits for `more()`. `all`, the default, goes on by itself until everything is there. */
  readonly pageSize?: number | 'all';
  /** Waited for between two pages of `all`, so that the first is on screen before the next is taken in. */
  readonly pause?: () => Promise<void>;
}

export interface PageLoader {
  /** Asks for the first page, whatever was asked for before: an answer to that is dropped. Never rejects. */
  load(): Promise<void>;
  /** Asks for what comes next. Never rejects. */
  readonly more: () => Promise<void>;
  /** Takes back what is under way. */
  stop(): void;
}

/** Whether there are more pages, and what becomes of them. */
export type Progress = ReadyState['more'];

/** Roots a page of the rest, where everything is wanted: the first page is small, to be there at once. */
const FOLLOWING_PAGE_SIZE = 100;

/** What is to be asked for after a page: it names what it left out. */
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
 * @param fetchPage rejects for what is not a page
 * @param onPage told of every page, of what it answers, and whether there is more
 * @param onProgress told when pages are asked for, and when one could not be had, and why
 */
export const createPageLoader = (
  { pageSize = 'all', pause = async () => {} }: PageLoaderOptions,
  fetchPage: (query: ListQuery, signal: AbortSignal) => Promise<CommentPage>,
  onPage: (page: CommentPage, query: ListQuery, progress: Progress) => void,
  onProgress: (progress: Progress, failure?: AfterwordError) => void,
): PageLoader => {
  const isAll = pageSize === 'all';
  /** Stands for the latest `load()`: an answer to an earlier one is stale and dropped. */
  let loadAbort = new AbortController();
  /** What is still to be asked for, the next first. */
  let queries: ListQuery[] = [];
  /** The answer to the next, where that was asked for while the page before it was being shown. */
  let prefetched: Promise<CommentPage> | undefined;
  let progress: Progress = 'none';

  /** Goes on `loading` only where everything is wanted and it went well. */
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
