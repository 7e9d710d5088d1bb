import type { ArchivedComment } from './archive.js';
import { type CommentRecord } from './records.js';
export interface HeldRecord {
    readonly record: CommentRecord;
    /** What the last import wrote, as `importedOf` has it; absent where none did, or did so before that was noted. */
    readonly imported?: string | undefined;
    /** A reader wrote it here. */
    readonly isOwn?: boolean;
}
export interface Merged {
    /** `kept`: it differs from what was given, and what is here stays. */
    readonly outcome: 'added' | 'changed' | 'unchanged' | 'kept';
    /** What is to be stored; the held record itself when that is as it should be. */
    readonly record: CommentRecord;
    readonly imported: string | undefined;
}
export interface MergeOptions {
    readonly merge?: boolean | undefined;
    /** Whether the record may come under another parent; otherwise it stays where it is. */
    readonly canMove?: boolean;
}
/** What restoring a record comes to. Whose it is, no archive can say; that a held one is the reader's own stays. */
export declare const restored: (held: HeldRecord | undefined, given: ArchivedComment, options?: MergeOptions) => Merged;
export declare const noOutcomes: () => Record<Merged['outcome'], number>;
