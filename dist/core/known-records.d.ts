import type { CommentOrder } from './adapter.js';
import type { CommentId, CommentRecord } from './records.js';
export declare class KnownRecords {
    #private;
    has(id: CommentId): boolean;
    values(): Iterable<CommentRecord>;
    /** Takes in a page. A record known at the same revision stays the same object, so that a view need not redraw it. */
    merge(records: readonly CommentRecord[]): void;
    /** Forgets what a fresh first page no longer vouches for, but keeps the objects of what it repeats. */
    replace(records: readonly CommentRecord[]): void;
    /**
     * Takes in changes. While pages are still to come, an unknown comment whose place is on one of them is left to that
     * page: shown now it would stand where it does not belong.
     */
    apply(records: readonly CommentRecord[], order: CommentOrder, complete: boolean): void;
}
