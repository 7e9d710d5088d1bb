import type { CommentPage, ListQuery } from './adapter.js';
import type { ReadyState } from './discussion-state.js';
import { type AfterwordError } from './errors.js';
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
/**
 * @param fetchPage rejects for what is not a page
 * @param onPage told of every page, of what it answers, and whether there is more
 * @param onProgress told when pages are asked for, and when one could not be had, and why
 */
export declare const createPageLoader: ({ pageSize, pause }: PageLoaderOptions, fetchPage: (query: ListQuery, signal: AbortSignal) => Promise<CommentPage>, onPage: (page: CommentPage, query: ListQuery, progress: Progress) => void, onProgress: (progress: Progress, failure?: AfterwordError) => void) => PageLoader;
