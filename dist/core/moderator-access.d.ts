import type { CallOptions } from './call-options.js';
/** The part of a page's address that has the code of `linkTo`. */
export declare const MODERATOR_CODE = "#afterword-moderator=";
export interface ModeratorAccess {
    /**
     * The address of a page, with a code for one use within a minute. Opened in this browser, the page shows what moderators may do.
     * Rejects with `forbidden` if pages of that site may not use the back end.
     */
    linkTo(page: string, call?: CallOptions): Promise<string>;
    /** Ends the session of this browser or page, or all sessions of this moderator. */
    signOut(which: 'this' | 'all', call?: CallOptions): Promise<void>;
}
