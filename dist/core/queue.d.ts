import type { QueuePage, QueueQuery } from './adapter.js';
import type { CommentRecord } from './records.js';
export interface Queued {
    readonly record: CommentRecord;
    /** When the first of its open reports came. */
    readonly reportedAt: string | undefined;
}
/** @throws AfterwordError `invalid` for an invalid cursor or limit */
export declare const queuePageOf: (all: readonly Queued[], { queue, limit, cursor }?: QueueQuery) => QueuePage;
