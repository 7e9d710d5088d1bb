import type { ArchivedComment } from './archive.js';
import { type CommentRecord } from './records.js';
export interface HeldRecord {
    readonly record: CommentRecord;
    /** The base, as `importedOf` writes it. Absent if the record was not imported, or before this was stored. */
    readonly imported?: string | undefined;
    /** Whether a reader wrote it here. */
    readonly isOwn?: boolean;
}
export interface Merged {
    /** `kept`: it differs from what is given, and stays as it is. */
    readonly outcome: 'added' | 'changed' | 'unchanged' | 'kept';
    /** The record to store; the same object as before if nothing changes. */
    readonly record: CommentRecord;
    readonly imported: string | undefined;
}
export interface MergeOptions {
    readonly merge?: boolean | undefined;
    /** Whether the record may get another parent. */
    readonly canMove?: boolean;
}
/** What becomes of a record that is restored. An archive cannot make it the reader's own; if it is already, it stays so. */
export declare const restored: (held: HeldRecord | undefined, given: ArchivedComment, options?: MergeOptions) => Merged;
export declare const noOutcomes: () => Record<Merged['outcome'], number>;
