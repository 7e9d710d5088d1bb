import type { ArchivedComment, ArchivedDiscussion } from '../core/archive.js';
import type { CommentId } from '../core/records.js';
import type { CommentEntry, DroppedEntry, Entries, Leftover, Repair } from './entry.js';
import type { Plan } from './plan.js';
import type { Survey } from './survey.js';
/** A comment as it comes along, and what is known of how it came to be so. */
export interface Delivered {
    readonly row: number;
    readonly record: ArchivedComment;
    readonly email?: string;
}
export interface Batch {
    /** The number of the discussion. */
    readonly discussion: number;
    readonly about: Omit<ArchivedDiscussion, 'comments'>;
    readonly comments: readonly Delivered[];
}
/** What is told of each comment that passes. */
export interface Telling {
    readonly dropped: (row: number, entry: CommentEntry | DroppedEntry) => void;
    readonly delivered: (row: number, entry: CommentEntry, repairs: readonly Repair[], left: readonly Leftover[]) => void;
}
export declare class Delivery {
    #private;
    constructor(survey: Survey, plan: Plan, telling: Telling);
    batches(entries: Entries): AsyncGenerator<Batch>;
}
/** Records that are one discussion's, and the addresses that go with them. */
export declare const emailsIn: (comments: readonly Delivered[]) => ReadonlyMap<CommentId, string>;
