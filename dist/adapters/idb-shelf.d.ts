import type { ArchivedDiscussion } from '../core/archive.js';
import { type CommentId, type CommentRecord, type DiscussionId } from '../core/records.js';
type About = Pick<ArchivedDiscussion, 'title' | 'url' | 'closed'>;
/** What is kept of a discussion besides its comments. */
export interface DiscussionMeta extends About {
    readonly version: number;
    /** Approved comments. */
    readonly total: number;
    /** Fingerprint of what was restored last, so that restoring it again costs nothing. */
    readonly restored?: string;
}
export interface IdbDiscussion {
    readonly facts: DiscussionMeta;
    find(comment: CommentId): Promise<CommentRecord | undefined>;
    all(): Promise<CommentRecord[]>;
    /** What changed after a version. One from before this database's memory gives everything. */
    changedAfter(version: number): Promise<CommentRecord[]>;
    /** @param known what it takes the place of */
    put(record: CommentRecord, known?: CommentRecord): CommentRecord;
    /** Takes over what an archive tells of the discussion itself. */
    describe(about: About): void;
    /** Takes over an archive's discussion that may have grown since the last time. */
    seed(comments: readonly CommentRecord[], about: About): Promise<void>;
    /** Writes the facts if they changed, and tells whether they did. */
    close(): boolean;
}
export declare const openDiscussion: (store: IDBObjectStore, id: DiscussionId) => Promise<IdbDiscussion>;
export {};
