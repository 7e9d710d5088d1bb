import { type CommentRecord, type DiscussionId } from './records.js';
/** The version this code writes, and the newest it reads. */
export declare const ARCHIVE_VERSION = 1;
/** A record as an archive holds it. */
export interface ArchivedComment extends CommentRecord {
    /** What the last import from another system stored (merge.ts). With it, the next import knows what has changed since. */
    readonly imported?: string;
}
export interface ArchivedDiscussion {
    readonly id: DiscussionId;
    /** The article's title. */
    readonly title?: string;
    /** The article's address. */
    readonly url?: string;
    readonly closed?: boolean;
    readonly comments: readonly ArchivedComment[];
}
export interface Archive {
    readonly afterword: number;
    readonly discussions: readonly ArchivedDiscussion[];
}
/**
 * The archive in a parsed JSON value, without invalid records; `warn` is called for each of them.
 *
 * @throws AfterwordError `corrupt` if it is not an archive, or of a version that this code does not know
 */
export declare const checkArchive: (value: unknown, warn?: (message: string) => void) => Archive;
/**
 * The archive in a text.
 *
 * @throws AfterwordError `corrupt` if it is not JSON or not an archive
 */
export declare const parseArchive: (text: string) => Archive;
