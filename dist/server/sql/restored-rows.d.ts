import type { CommentId, CommentRecord } from '../../core/records.js';
import type { CommentRow } from './tables.js';
import { ThreadRoots } from './thread-roots.js';
export declare class RestoredRows {
    #private;
    /** The rows that were read or added so far. */
    readonly rows: Map<string, CommentRow>;
    readonly added: Set<string>;
    readonly changed: Set<string>;
    /** Rows whose only change is the `imported` column. */
    readonly noted: Set<string>;
    /** Comments that this batch removed. */
    readonly removed: Set<string>;
    /** Comments whose words or status were restored. */
    readonly rewritten: Set<string>;
    readonly roots: ThreadRoots;
    /** By how much the number of approved comments has grown. */
    total: number;
    constructor(merge: boolean);
    know(row: CommentRow): void;
    add(record: CommentRecord, imported: string | null, version: number): void;
    /** A root may become a reply, unless its new parent is in its own thread. */
    canMove(known: CommentRow, parent: CommentId | null): boolean;
    note(known: CommentRow, imported: string | null): void;
    change(known: CommentRow, record: CommentRecord, imported: string | null, version: number): void;
}
