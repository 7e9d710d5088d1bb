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
    /** Milliseconds after it was written in which they may change a comment of theirs. Default: without end. */
    readonly changeWindow?: number | undefined;
}
/**
 * Makes sure that a caller may see a comment: what everyone sees, their own unless it is spam, all for a moderator. Every
 * act on a comment begins with this.
 *
 * @param owner the key of whoever wrote it
 * @throws AfterwordError `not-found`, as for a comment that is not there
 */
export declare const assertCanSee: (record: CommentRecord, owner: string | undefined, caller: Caller | undefined) => void;
/**
 * Makes sure that a caller may change a comment.
 *
 * @param owner the key of whoever wrote it
 * @param now the store's clock, by which the record was dated; milliseconds since 1970
 * @throws AfterwordError `not-found` for what they may not see, else `forbidden`
 */
export declare const assertCanChange: (record: CommentRecord, owner: string | undefined, caller: Caller | undefined, now: number) => void;
/** The owner of what was written without a caller, in a store that has one reader. */
export declare const ONLY_READER = "";
/**
 * A record as it is told to a caller: whether it is theirs, and until when they may change it. Of what is removed or spam,
 * nothing is anybody's.
 *
 * @param owner the key of whoever wrote it; absent where that is not known, as of what was restored
 */
export declare const withOwnership: (record: CommentRecord, owner: string | undefined, caller: Caller | undefined) => CommentRecord;
/**
 * Makes sure that a draft which was added before is added again by the same caller: nobody else is told what became of it.
 *
 * @throws AfterwordError `conflict`
 */
export declare const assertSameSender: (owner: string | undefined, caller: Caller | undefined) => void;
/** @throws AfterwordError `forbidden` */
export declare const assertModerator: (caller: Caller | undefined) => void;
/** Whether a caller sees a comment before it is approved. */
export declare const canSeePending: (owner: string | undefined, caller: Caller | undefined) => boolean;
