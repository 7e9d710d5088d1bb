import type { CommentProgress } from './act.js';
import type { CommentOrder } from './adapter.js';
import type { AfterwordError } from './errors.js';
import { type CommentAuthor, type CommentId, type CommentRecord } from './records.js';
/** The state of sending a comment that is not stored yet. */
export interface Delivery {
    /** `waiting` is sent when the time to undo it is over. */
    readonly state: 'waiting' | 'sending' | 'failed';
    /** Why it failed. */
    readonly error?: AfterwordError | undefined;
}
/** A comment in its place. */
export interface CommentNode {
    readonly record: CommentRecord;
    /** Only for a comment that is not stored yet. */
    readonly delivery: Delivery | undefined;
    /** What this reader does to a stored comment: the acts that wait, are being saved or have failed, by `actKey`. Absent if there are none. */
    readonly progress: CommentProgress | undefined;
    /** 0 for a root. */
    readonly depth: number;
    /** The comment under which it is shown: its parent, or the nearest ancestor that is shown. `null` for a root. */
    readonly inReplyTo: {
        readonly id: CommentId;
        readonly author: CommentAuthor;
    } | null;
    /** `createdAt` in milliseconds since 1970. */
    readonly time: number;
}
export interface Thread {
    /** The comments of readers: each root followed by its replies, depth first. */
    readonly nodes: readonly CommentNode[];
    /** Pings in their order, all at depth 0. */
    readonly pings: readonly CommentNode[];
    /** All nodes by id. */
    readonly nodesById: ReadonlyMap<CommentId, CommentNode>;
}
export interface ThreadOptions {
    /** The order of the roots. Default `oldest`. */
    readonly order?: CommentOrder;
    /** An earlier result. Nodes that did not change are the same objects again, so that a view can compare them by identity. */
    readonly previous?: Thread;
    /** The delivery of records that are not stored yet. */
    readonly unsent?: ReadonlyMap<CommentId, Delivery>;
    /** The progress of the reader's acts, by comment. */
    readonly progress?: ReadonlyMap<CommentId, CommentProgress> | undefined;
}
/**
 * Arranges records. Each record that may be shown appears exactly once. A reply whose parent is unknown becomes a root. A reply
 * whose parent is hidden moves up to the nearest ancestor that is shown. If parents form a circle, the oldest comment in it becomes
 * a root. Spam is hidden, and a removed comment is shown only while it has replies. If two records have the same id, the newer state
 * is used; if both have the same state, the first one.
 *
 * This takes linear time, except for sorting by date.
 */
export declare const buildThread: (records: Iterable<CommentRecord>, options?: ThreadOptions) => Thread;
