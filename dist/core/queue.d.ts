import type { QueueDetails, QueueFilter, QueuePage, QueueQuery } from './adapter.js';
import type { CommentRecord } from './records.js';
export interface Queued {
    readonly record: CommentRecord;
    /** When the first of its open reports came. */
    readonly reportedAt: string | undefined;
    /** The address that its author gave. */
    readonly email?: string | undefined;
}
/** What is compared with the author and the words of a filter. */
interface Compared {
    readonly record: Pick<CommentRecord, 'author' | 'body'>;
    readonly email?: string | undefined;
}
/** The bounds of a filter in milliseconds since 1970. @throws AfterwordError `invalid` */
export declare const queueTimes: ({ from, to }: QueueFilter) => {
    readonly from: number;
    readonly to: number;
};
/** Whether a comment was written by the author, and has the words, that a filter names. @throws AfterwordError `invalid` */
export declare const queueMatcher: ({ author, words }: QueueFilter) => ((compared: Compared) => boolean);
/** @throws AfterwordError `invalid` for an invalid cursor, limit or filter */
export declare const queuePageOf: (all: readonly Queued[], query?: QueueQuery) => QueuePage;
/** What moderators see of the comment that another one answers. */
export declare const parentDetails: ({ author, status, body }: CommentRecord) => NonNullable<QueueDetails['parent']>;
export {};
