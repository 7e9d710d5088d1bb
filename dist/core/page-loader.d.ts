import type { CommentPage, ListQuery } from './adapter.js';
import type { MissingComments, ReadyState } from './discussion-state.js';
import { type AfterwordError } from './errors.js';
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
/**
 * @param fetchPage rejects if the answer is not a page
 * @param onPage called for every page, with the query it answers, and whether there are more
 * @param onProgress called when pages are asked for, and when one fails, with the reason
 */
export declare const createPageLoader: ({ pageSize, pause }: PageLoaderOptions, fetchPage: (query: ListQuery, signal: AbortSignal) => Promise<CommentPage>, onPage: (page: CommentPage, query: ListQuery, progress: Progress) => void, onProgress: (progress: Progress, failure?: AfterwordError) => void) => PageLoader;
