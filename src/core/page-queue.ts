// What of a discussion is still to be asked for. The first page is foremost until it is there; each page then names what
// it left out: the roots after it, and the rest of threads too long for it.
import type { CommentPage, ListQuery } from './adapter.js';

export class PageQueue {
  /** Roots a page; with `all` the reader wants every page without asking, and the adapter decides how large they are. */
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
    this.#queries = [this.pageSize === 'all' ? {} : { limit: this.pageSize }];
  }

  /** Notes what the answer to `query` leaves to be asked for. */
  answered(query: ListQuery, { cursor, truncated = [] }: CommentPage): void {
    const { limit, thread } = query;
    this.#queries = this.#queries.filter((other) => other !== query);
    for (const cut of truncated) this.#queries.push({ thread: cut.thread, cursor: cut.cursor });
    if (cursor !== undefined)
      this.#queries.push({ cursor, ...(limit !== undefined && { limit }), ...(thread !== undefined && { thread }) });
  }
}

/** Is this the query whose answer replaces everything known? */
export const isFirstPage = ({ cursor }: ListQuery): boolean => cursor === undefined;
