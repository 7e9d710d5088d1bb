import type { ArchivedComment, ArchivedDiscussion } from '../core/archive.js';
import type { CommentId } from '../core/records.js';
import type { CommentEntry, DroppedEntry, Entries, Omitted, Repair } from './entry.js';
import type { Plan } from './plan.js';
import type { FirstPass } from './first-pass.js';
/** A comment as it comes along, and what is known of how it came to be so. */
export interface StreamedComment {
    readonly row: number;
    readonly record: ArchivedComment;
    readonly email?: string;
}
export interface RecordBatch {
    /** The number of the discussion. */
    readonly discussion: number;
    readonly about: Omit<ArchivedDiscussion, 'comments'>;
    readonly comments: readonly StreamedComment[];
}
/** What is told of each comment that passes. */
export interface ImportListener {
    readonly dropped: (row: number, entry: CommentEntry | DroppedEntry) => void;
    readonly accepted: (row: number, entry: CommentEntry, repairs: readonly Repair[], omitted: readonly Omitted[]) => void;
}
export declare class RecordStream {
    #private;
    constructor(firstPass: FirstPass, plan: Plan, listener: ImportListener);
    batches(entries: Entries): AsyncGenerator<RecordBatch>;
}
/** Records that are one discussion's, and the addresses that go with them. */
export declare const emailsIn: (comments: readonly StreamedComment[]) => ReadonlyMap<CommentId, string>;
