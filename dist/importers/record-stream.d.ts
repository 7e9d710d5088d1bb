import type { ArchivedComment, ArchivedDiscussion } from '../core/archive.js';
import type { CommentId } from '../core/records.js';
import type { CommentEntry, DroppedEntry, Entries, Omitted, Repair } from './entry.js';
import type { Plan } from './plan.js';
import type { FirstPass } from './first-pass.js';
/** A comment that is imported, with its row and its e-mail address. */
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
/** Called for each comment that is read. */
export interface ImportListener {
    readonly dropped: (row: number, entry: CommentEntry | DroppedEntry) => void;
    readonly accepted: (row: number, entry: CommentEntry, repairs: readonly Repair[], omitted: readonly Omitted[]) => void;
}
export declare class RecordStream {
    #private;
    constructor(firstPass: FirstPass, plan: Plan, listener: ImportListener);
    batches(entries: Entries): AsyncGenerator<RecordBatch>;
}
/** The e-mail addresses of comments by their ids. */
export declare const emailsIn: (comments: readonly StreamedComment[]) => ReadonlyMap<CommentId, string>;
