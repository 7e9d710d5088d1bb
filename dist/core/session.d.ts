import type { DraftFormat } from './draft.js';
import type { CommentAuthor } from './records.js';
import type { IDENTITY_FIELDS, PERMISSIONS } from './vocabulary.js';
export type Permission = (typeof PERMISSIONS)[number];
/** What a guest may have to say of themselves. */
export type IdentityField = (typeof IDENTITY_FIELDS)[number];
/** Who the reader is, to this back end, and what they may do. */
export interface Session {
    /** The signed-in reader, whose name the form then does not ask for; `null` for a guest. */
    readonly author: CommentAuthor | null;
    readonly permissions: readonly Permission[];
    /** What a guest must say of themselves here. Default: nothing. */
    readonly requiredFields?: readonly IdentityField[];
    /** Guests may not write here, and are told that they may once they have signed in. */
    readonly signInRequired?: boolean;
    /** Whether a draft of this reader may ask for mails about replies (`CommentDraft.subscription`). */
    readonly repliesByMail?: boolean;
    /** What the rules of this discussion say of a new comment. Absent if they say nothing. */
    readonly limits?: DraftLimits;
}
/** What the rules of the site say of a new comment, where they say anything. */
export interface DraftLimits {
    /** The formats that readers may write in. */
    readonly formats?: readonly DraftFormat[];
    /** The fewest and the most characters. */
    readonly least?: number;
    readonly most?: number;
    /** Seconds between two comments of one reader. */
    readonly slowMode?: number;
}
/**
 * The secret by which the back end recognises a guest. They can take it to another browser, and are the same guest there. Whoever has it
 * can write, change and remove as this guest.
 */
export interface GuestIdentity {
    /** `undefined` as long as the guest has written nothing. */
    get(): string | undefined;
    /** Replaces the secret of this browser. */
    set(secret: string): void;
}
