import type { EarlierVersion } from '../core/adapter.js';
import type { ArchivedDiscussion } from '../core/archive.js';
import { type CommentId, type CommentRecord, type DiscussionId } from '../core/records.js';
type About = Pick<ArchivedDiscussion, 'title' | 'url' | 'closed'>;
/** What is kept of a discussion besides its comments. */
export interface DiscussionMeta extends About {
    readonly version: number;
    /** Approved comments. */
    readonly total: number;
    /** Identifies what was restored last, so that it is not restored again. */
    readonly restored?: string;
}
export interface IdbDiscussion {
    readonly facts: DiscussionMeta;
    find(comment: CommentId): Promise<CommentRecord | undefined>;
    /** What a comment said before it was edited, newest first. */
    earlier(comment: CommentId): Promise<readonly EarlierVersion[]>;
    all(): Promise<CommentRecord[]>;
    /** What changed after a version. If this database does not know the version, it is everything. */
    changedAfter(version: number): Promise<CommentRecord[]>;
    /** @param known the record that it replaces */
    put(record: CommentRecord, known?: CommentRecord): CommentRecord;
    /** Stores what an archive says about the discussion itself. */
    describe(about: About): void;
    /** Stores a discussion of an archive, which may have more comments than the last time. */
    seed(comments: readonly CommentRecord[], about: About): Promise<void>;
    /** Writes the facts if they changed, and returns whether they did. */
    close(): boolean;
}
/** The ids of all discussions: every key begins with one. */
export declare const discussionsIn: (store: IDBObjectStore) => Promise<DiscussionId[]>;
export declare const openDiscussion: (store: IDBObjectStore, id: DiscussionId) => Promise<IdbDiscussion>;
export {};
