import type { CommentPage, ListQuery } from '../../core/adapter.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import type { CommentRow, Database } from './tables.js';
/** Replies of one thread on a page; clients ask for the rest by thread. */
export declare const REPLIES = 100;
export declare const REPLY_ORDER: readonly ['time', 'id_length', 'id'];
/** How many bytes the replies of each thread take on a page. Short threads are measured by one query; if one is long, each thread has
 *  its own subquery, so that only the replies of the page are measured. */
export declare const replyBytes: (db: Database, id: DiscussionId, roots: readonly CommentRow[]) => Promise<ReadonlyMap<CommentId, number>>;
/** The first replies in each of these threads. If one thread is long, each has its own subquery. */
export declare const repliesIn: (db: Database, id: DiscussionId, roots: readonly CommentRow[]) => Promise<CommentRow[]>;
/** The replies that fit into one answer: of each thread the first ones, and at least one, because the cursor needs it. */
export declare const repliesWithin: (roots: readonly CommentRow[], replies: readonly CommentRow[]) => readonly CommentRow[];
/**
 * Which threads have more replies than the page.
 *
 * @param further replies on the page besides the first ones of a thread; the next page of the thread has them again
 */
export declare const truncatedOf: (roots: readonly CommentRow[], replies: readonly CommentRow[], further: readonly CommentRow[]) => NonNullable<CommentPage['truncated']>;
export declare const threadPage: (db: Database, id: DiscussionId, { thread, cursor, limit }: ListQuery) => Promise<{
    readonly rows: readonly CommentRow[];
    readonly cursor: string | undefined;
}>;
