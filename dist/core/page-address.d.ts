import type { DiscussionId } from './records.js';
import type { PAGE_RULES } from './vocabulary.js';
/** Which rule names the discussion, if the page does not name it itself: see `pageIdOf`. */
export type PageRule = (typeof PAGE_RULES)[number];
/** A page, as it was found at one moment. */
export interface Page {
    /** As it is in the address bar. */
    readonly address: string;
    /** The address in its canonical link. */
    readonly canonical: string | undefined;
    /** The address that the page had when the canonical link came; `undefined` while a router may still change the address. */
    readonly owner: string | undefined;
}
/**
 * An address without parts that do not belong to the page: fragment, page of the comments, tracking parameters, the name of an index file.
 */
export declare const tidyAddress: (address: string) => string;
/** A tidy address without a slash at its end: `/a`, `/a/` and `/a/index.html` are one page. */
export declare const plainAddress: (address: string) => string;
/**
 * The id of a page's discussion.
 *
 * `canonical`: the address in the canonical link, as it is written; the plain address if there is no link. If a router changed
 * the address and left the link as it was, the link is about the page before: then the id is the address, with the host of the
 * link.
 * `path`: the plain address without its query. `address`: the whole address without its fragment, as it is. None has a page of comments
 * in it.
 */
export declare const pageIdOf: ({ address, canonical, owner }: Page, rule?: string) => DiscussionId;
