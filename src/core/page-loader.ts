// Loads the pages of a discussion, one after the other: what is missing, the query that is being answered, and the next one, which
// is asked early. It does not know the adapter, or what becomes of a page.
import type { CommentPage, ListQuery } from './adapter.js';
import type { MissingComments, ReadyState } from './discussion-state.js';
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
  /** Asks for comments that are missing. Default: the next page. Never rejects. */
  readonly more: (wanted?: MissingComments) => Promise<void>;
  /** What no page had yet. */
  readonly missing: () => readonly MissingComments[];
  /** Takes in a page that was asked for elsewhere, and what is missing then. Not while another page is loaded, but with `all`. */
  readonly take: (page: CommentPage, query: ListQuery, left: readonly MissingComments[]) => void;
  /** Cancels the question that is being answered. */
  stop(): void;
}

/** Whether there are more pages, and whether they are being loaded. */
export type Progress = ReadyState['more'];

/** Roots of each page after the first, with `all`. The first page is smaller, so that it comes sooner. */
const FOLLOWING_PAGE_SIZE = 100;

/** What is missing after a page; the page says what it did not include. */
const missingAfter = (
  rest: readonly MissingComments[],
  { query, before, remaining }: MissingComments,
  { cursor, truncated = [], records }: CommentPage,
  pageSize: number | 'all',
): MissingComments[] => [
  ...rest,
  ...truncated.map((cut) => ({ query: { thread: cut.thread, cursor: cut.cursor }, remaining: cut.remaining })),
  ...(cursor === undefined || records.some(({ id }) => id === before)
    ? []
    : [
        {
          query: { ...query, ...(pageSize === 'all' && { limit: FOLLOWING_PAGE_SIZE }), cursor },
          before,
          remaining: remaining && remaining - records.length,
        },
      ]),
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
  let loadAbort: AbortController | undefined;
  let missing: readonly MissingComments[] = [];
  /** The answer to the next query, if it was asked while the page before was shown. */
  let prefetched: Promise<CommentPage> | undefined;
  let progress: Progress = 'none';

  /** With `all`, everything in its turn; else the next page, and what threads left out when there is none. */
  const next = (): MissingComments =>
    missing.find(({ query, before }) => isAll || !(query.thread ?? before)) ?? missing[0]!;

  /** Afterwards, `progress` is `loading` only if every page is to be loaded, and this one did not fail. */
  const loadPage = async (signal: AbortSignal, wanted: MissingComments): Promise<void> => {
    const { query } = wanted;
    let page: CommentPage;
    try {
      const coming = prefetched ?? fetchPage(query, signal);
      prefetched = undefined;
      page = await coming;
      if (signal.aborted) return;
      // The same as `wanted`, unless it was divided or filled meanwhile.
      const asked = missing.find((one) => one.query === query);
      if (asked)
        missing = missingAfter(
          missing.filter((one) => one !== asked),
          asked,
          page,
          pageSize,
        );
    } catch (thrown) {
      if (signal.aborted) return;
      progress = 'failed';
      onProgress(progress, asAfterwordError(thrown, 'corrupt'));
      return;
    }
    progress = !missing.length ? 'none' : isAll ? 'loading' : 'available';
    if (progress === 'loading') {
      prefetched = fetchPage(next().query, signal);
      prefetched.catch(() => {});
    }
    onPage(page, query, progress);
  };

  const more = async (wanted?: MissingComments): Promise<void> => {
    if (progress === 'loading' || progress === 'none') return;
    progress = 'loading';
    const { signal } = loadAbort!;
    onProgress(progress);
    while (!signal.aborted) {
      await loadPage(signal, wanted ?? next());
      if (progress !== 'loading') return;
      await pause();
    }
  };

  return {
    more,
    missing: () => missing,

    take(page, query, left) {
      missing = left;
      if (!left.length) progress = 'none';
      onPage(page, query, progress);
    },

    async load() {
      // The first time there is nothing to abort. An abort makes an error with a stack, which takes as long as a row takes.
      loadAbort?.abort();
      loadAbort = new AbortController();
      progress = 'available';
      prefetched = undefined;
      missing = [{ query: isAll ? {} : { limit: pageSize } }];
      await more();
    },

    stop: () => loadAbort?.abort(),
  };
};
