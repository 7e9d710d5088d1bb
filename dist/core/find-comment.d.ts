import type { CommentPage, ListQuery } from './adapter.js';
import type { Discussion, MissingComments, ReadyState } from './discussion-state.js';
import type { PageLoader } from './page-loader.js';
import type { CommentId } from './records.js';
/**
 * What is missing once the page around a comment is taken in. The page begins with the thread of the comment. If that thread was
 * not there, the gap that it was in is divided: one part is before the thread, the other after the page.
 *
 * @param state as it was before
 */
export declare const missingAround: ({ missing, nodesById, order }: Pick<ReadyState, 'missing' | 'nodesById' | 'order'>, page: CommentPage, comment: CommentId, limit: number) => MissingComments[];
/** @throws AfterwordError as `Discussion.find` says */
export declare const findComment: (comment: CommentId, discussion: Discussion, pageSize: number | 'all' | undefined, fetchPage: (query: ListQuery) => Promise<CommentPage>, take: PageLoader['take']) => Promise<void>;
