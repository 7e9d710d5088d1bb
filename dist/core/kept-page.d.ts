import type { CommentPage } from './comment-page.js';
import type { DiscussionId } from './records.js';
/** Which discussion, of which back end. */
export interface KeptPlace {
    readonly discussion: DiscussionId;
    /** Names the adapter and its address. */
    readonly backEnd: string;
}
export interface KeptPage {
    readonly page: CommentPage;
    /** When it was kept, in milliseconds since 1970. */
    readonly at: number;
    /** Stands for the token of the reader who saw it; `''` without a token. */
    readonly token: string;
    /** The name of that reader, if they were signed in. */
    readonly name: string | null;
}
/** Every method may reject (a private window, a full disk). */
export interface KeptPages {
    /** What is kept for the reader with this token. What another reader saw is deleted. */
    get(place: KeptPlace, token: string): Promise<KeptPage | undefined>;
    /** Keeps a page, and deletes what another reader saw, what is too old, and the oldest of too many. */
    keep(place: KeptPlace, kept: KeptPage): Promise<void>;
    /** Deletes what readers with another token saw. */
    forgetOthers(token: string): Promise<void>;
}
