import type { CommentProgress } from './act.js';
import type { CommentOrder } from './adapter.js';
import type { AfterwordError } from './errors.js';
import { type CommentAuthor, type CommentId, type CommentRecord } from './records.js';
/** How far the sending of a comment got that is not stored yet. */
export interface Delivery {
    readonly state: 'sending' | 'failed';
    /** Why it failed. */
    readonly error?: AfterwordError | undefined;
}
/** A comment in its place. */
export interface CommentNode {
    readonly record: CommentRecord;
    /** Of a comment that is not stored yet; absent once it is. */
    readonly delivery: Delivery | undefined;
    /** What this reader does to a stored comment: the acts that are being saved or that failed, by `actKey`. Absent if there are none. */
    readonly progress: CommentProgress | undefined;
    /** 0 for a root. */
    readonly depth: number;
    /** The comment it is shown under: its parent, or the nearest ancestor that is shown. `null` for a root. */
    readonly inReplyTo: {
        readonly id: CommentId;
        readonly author: CommentAuthor;
    } | null;
    /** `createdAt` in milliseconds since 1970. */
    readonly time: number;
}
export interface Thread {
    /** What people said: each root followed by its replies, depth first. */
    readonly nodes: readonly CommentNode[];
    /** Pings, in order, each at depth 0. */
    readonly pings: readonly CommentNode[];
    /** All of them by id. */
    readonly nodesById: ReadonlyMap<CommentId, CommentNode>;
}
export interface ThreadOptions {
    /** The order of the roots. Default `oldest`. */
    readonly order?: CommentOrder;
    /** An earlier result: nodes that did not change are the same objects again, so a view can tell by identity. */
    readonly previous?: Thread;
    /** Of the records that are not stored yet. */
    readonly unsent?: ReadonlyMap<CommentId, Delivery>;
    /** Of the comments that this reader does something to. */
    readonly progress?: ReadonlyMap<CommentId, CommentProgress> | undefined;
}
/**
 * Arranges records. Each record that may be shown appears exactly once: a reply whose parent is unknown becomes a root,
 * one whose parent is hidden moves up to the nearest ancestor that is shown, and of what hangs from a circle of parents
 * the oldest becomes a root. Spam is hidden; a removed comment is shown only while something hangs from it. Of two
 * records with one id the newer state counts; of the same state the one that comes first.
 *
 * Linear in the number of records, but for sorting them by date.
 */
export declare const buildThread: (records: Iterable<CommentRecord>, options?: ThreadOptions) => Thread;
