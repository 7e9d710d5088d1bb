import type { Archive } from '../core/archive.js';
import type { CommentDraft } from '../core/draft.js';
import type { CommentRecord, DiscussionId } from '../core/records.js';
/** A discussion nobody else uses, so that targets may share one store. */
export declare const freshDiscussion: (name?: string) => DiscussionId;
/** A draft; ids are fresh. */
export declare const draftOf: (source: string, more?: Partial<CommentDraft>) => CommentDraft;
type Brief = Partial<CommentRecord> & {
    readonly id: string;
};
/** Records in the order they were written, a second apart. */
export declare const recordsOf: (discussion: DiscussionId, briefs: readonly Brief[]) => CommentRecord[];
export declare const archiveOf: (id: DiscussionId, comments: readonly CommentRecord[], closed?: boolean) => Archive;
export {};
