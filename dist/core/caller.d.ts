import type { CommentAuthor, CommentRecord, CommentStatus } from './records.js';
export interface Caller {
    /** Stands for the reader in the store. No secret, and never shown to anyone. */
    readonly key: string;
    /** The signed-in reader, under whose name all they write stands; absent for guests. */
    readonly author?: CommentAuthor | undefined;
    /** May do to any comment what a moderator may, and sees those that wait. */
    readonly moderates?: boolean | undefined;
    /** What becomes of what they add, and of an approved comment that they edit. Default: what they add is `approved`, and an
     *  edited comment stays what it was. */
    readonly status?: Exclude<CommentStatus, 'removed'> | undefined;
    /** Their comments from before this moment are not theirs to change any more; milliseconds since 1970. */
    readonly changesSince?: number | undefined;
}
/**
 * Makes sure that a caller may see a comment: what everyone sees, their own unless it is spam, all for a moderator. Every
 * act on a comment begins with this.
 *
 * @param owner the key of whoever wrote it
 * @throws AfterwordError `not-found`, as for a comment that is not there
 */
export declare const checkSees: (record: CommentRecord, owner: string | undefined, caller: Caller | undefined) => void;
/**
 * Makes sure that a caller may change a comment.
 *
 * @param owner the key of whoever wrote it
 * @throws AfterwordError `not-found` for what they may not see, else `forbidden`
 */
export declare const checkMayChange: (record: CommentRecord, owner: string | undefined, caller: Caller | undefined) => void;
/**
 * Makes sure that a draft which was added before is added again by the same caller: nobody else is told what became of it.
 *
 * @throws AfterwordError `conflict`
 */
export declare const checkSameSender: (owner: string | undefined, caller: Caller | undefined) => void;
/** @throws AfterwordError `forbidden` */
export declare const checkModerates: (caller: Caller | undefined) => void;
/** Whether a caller sees a comment before it is approved. */
export declare const seesWaiting: (owner: string | undefined, caller: Caller | undefined) => boolean;
