import type { CommentPage, ListQuery } from '../../core/adapter.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import type { CommentRow, Database } from './tables.js';
/** Replies of one thread a page; the rest is asked for by thread. */
export declare const REPLIES = 100;
export declare const REPLY_ORDER: readonly ['time', 'id_length', 'id'];
/** How many bytes the replies take that a page has of each thread: of all at once where they are short, of each apart where
 *  one is long, so that nothing beyond a page's replies is read. */
export declare const replyBytes: (db: Database, id: DiscussionId, roots: readonly CommentRow[]) => Promise<ReadonlyMap<CommentId, number>>;
/** The first replies in each of these threads: of all at once where they are short, of each apart where one is long. */
export declare const repliesIn: (db: Database, id: DiscussionId, roots: readonly CommentRow[]) => Promise<CommentRow[]>;
/** Those that one answer can hold, of each thread its first ones: at least one of each, after which the others are asked for. */
export declare const repliesWithin: (roots: readonly CommentRow[], replies: readonly CommentRow[]) => readonly CommentRow[];
/**
 * Which threads have more replies than the page.
 *
 * @param further replies that the page has besides the first ones of a thread; who asks for more is given them again
 */
export declare const truncatedOf: (roots: readonly CommentRow[], replies: readonly CommentRow[], further: readonly CommentRow[]) => NonNullable<CommentPage['truncated']>;
export declare const threadPage: (db: Database, id: DiscussionId, { thread, cursor, limit }: ListQuery) => Promise<{
    readonly rows: readonly CommentRow[];
    readonly cursor: string | undefined;
}>;
