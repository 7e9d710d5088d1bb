import type { Archive } from '../core/archive.js';
import type { CommentDraft } from '../core/draft.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';
/** The id of a new discussion, so that all cases may share one store. */
export declare const freshDiscussion: (name?: string) => DiscussionId;
/** A draft with a new id. */
export declare const draftOf: (source: string, more?: Partial<CommentDraft>) => CommentDraft;
type Brief = Partial<CommentRecord> & {
    readonly id: string;
};
/** Records in the order in which they were written, one second after another. */
export declare const recordsOf: (discussion: DiscussionId, briefs: readonly Brief[]) => CommentRecord[];
export declare const archiveOf: (id: DiscussionId, comments: readonly CommentRecord[], closed?: boolean) => Archive;
export declare const idsOf: (records: readonly CommentRecord[]) => string[];
export {};
