import type { CommentPage, ListQuery } from './adapter.js';
export declare class PageQueue {
    #private;
    /** Roots a page; with `all` the reader wants every page without asking, and the adapter decides how large they are. */
    readonly pageSize: number | 'all';
    constructor(pageSize: number | 'all');
    get next(): ListQuery | undefined;
    /** Begins anew with the first page. */
    reset(): void;
    /** Notes what the answer to `query` leaves to be asked for. */
    answered(query: ListQuery, { cursor, truncated }: CommentPage): void;
}
/** Is this the query whose answer replaces everything known? */
export declare const isFirstPage: ({ cursor }: ListQuery) => boolean;
