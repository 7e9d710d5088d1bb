import type { HeldReason } from './held-reason.js';
import type { CommentAuthor, CommentRecord, CommentStatus } from './records.js';
export interface Caller {
    /** Identifies the reader in the store. It is not a secret, but it is never shown to anyone. */
    readonly key: string;
    /** The signed-in reader: everything they write has this author. Absent for guests. */
    readonly author?: CommentAuthor | undefined;
    /** The e-mail address of a signed-in reader, if their sign-in says it. */
    readonly email?: string | undefined;
    /** May do everything to any comment, and sees pending ones. */
    readonly moderates?: boolean | undefined;
    /** The status of what they add, and of an approved comment after they edit it. Default: what they add is `approved`, and an
     *  edited comment keeps its status. */
    readonly status?: Exclude<CommentStatus, 'removed'> | undefined;
    /** With the status `pending` or `spam`: why, for moderators. */
    readonly heldFor?: readonly HeldReason[] | undefined;
    /** The network that they write from, if it is known. Stores may keep a hash of it for a while, so that it can be banned. */
    readonly network?: string | undefined;
    /** When they report a comment: it waits if so many readers have reported it. Default: it does not. */
    readonly hideAfter?: number | undefined;
    /** For how many milliseconds they may change a comment after they wrote it. Default: for ever. */
    readonly changeWindow?: number | undefined;
}
/**
 * Checks that a caller may see a comment: an approved one, their own unless it is spam, or any if they are a moderator.
 * Every act on a comment begins with this.
 *
 * @param owner the key of the reader who wrote it
 * @throws AfterwordError `not-found`, the same as if there were no such comment
 */
export declare const assertCanSee: (record: CommentRecord, owner: string | undefined, caller: Caller | undefined) => void;
/**
 * Checks that a caller may change a comment.
 *
 * @param owner the key of the reader who wrote it
 * @param now the store's clock, by which the record was dated; milliseconds since 1970
 * @throws AfterwordError `not-found` if they may not see it, otherwise `forbidden`
 */
export declare const assertCanChange: (record: CommentRecord, owner: string | undefined, caller: Caller | undefined, now: number) => void;
/** The owner of comments that were added without a caller, in a store for one reader. */
export declare const ONLY_READER = "";
/**
 * A record as a caller gets it: it says whether it is theirs, and until when they may change it. A removed comment, or spam,
 * is never called somebody's own.
 *
 * @param owner the key of the reader who wrote it; absent if nobody knows, such as for a restored comment
 */
export declare const withOwnership: (record: CommentRecord, owner: string | undefined, caller: Caller | undefined) => CommentRecord;
/**
 * Checks that a draft which was added before is added again by the same caller. Others must not learn what became of it.
 *
 * @throws AfterwordError `conflict`
 */
export declare const assertSameSender: (owner: string | undefined, caller: Caller | undefined) => void;
/** @throws AfterwordError `forbidden` */
export declare const assertModerator: (caller: Caller | undefined) => void;
/** Whether a caller changes somebody else's comment, as a moderator. */
export declare const actsAsModerator: (owner: string | undefined, caller: Caller | undefined) => boolean;
/** Whether a caller sees a comment while it is pending. */
export declare const canSeePending: (owner: string | undefined, caller: Caller | undefined) => boolean;
