// What of a discussion is still to be asked for. The first page is foremost until it is there; each page then names what
// it left out: the roots after it, and the rest of threads too long for it.
import type { CommentPage, ListQuery } from './adapter.js';

/** The first page of `all` is small, so that it is soon there; the others are large, so that they are few. */
const FIRST_PAGE = 50;
const NEXT_PAGE = 500;

export class PageQueue {
  /** Roots a page; with `all` the reader wants every page without asking. */
  readonly pageSize: number | 'all';
  #queries: ListQuery[] = [];

  constructor(pageSize: number | 'all') {
    this.pageSize = pageSize;
  }

  get next(): ListQuery | undefined {
    return this.#queries[0];
  }

  /** Begins anew with the first page. */
  reset(): void {
    this.#queries = [{ limit: this.pageSize === 'all' ? FIRST_PAGE : this.pageSize }];
  }

  /** Notes what the answer to `query` leaves to be asked for. */
  answered(query: ListQuery, { cursor, truncated = [] }: CommentPage): void {
    this.#queries = this.#queries.filter((other) => other !== query);
    for (const cut of truncated) this.#queries.push({ thread: cut.thread, cursor: cut.cursor, limit: NEXT_PAGE });
    if (cursor === undefined) return;
    const limit = this.pageSize === 'all' || query.thread !== undefined ? NEXT_PAGE : this.pageSize;
    const { thread } = query;
    this.#queries.push(thread === undefined ? { cursor, limit, replies: NEXT_PAGE } : { cursor, limit, thread });
  }
}

/** Is this the query whose answer replaces everything known? */
export const isFirstPage = ({ cursor, thread }: ListQuery): boolean => cursor === undefined && thread === undefined;
