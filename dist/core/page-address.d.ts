import type { DiscussionId } from './records.js';
import type { PAGE_RULES } from './vocabulary.js';
/** What names the discussion of a page that names none: see `pageIdOf`. */
export type PageRule = (typeof PAGE_RULES)[number];
/** A page, as it was found at one moment. */
export interface Page {
    /** As the address bar has it. */
    readonly address: string;
    /** What its canonical link leads to. */
    readonly canonical: string | undefined;
    /** The address the canonical link came for; `undefined` while a router may still be about to change the address. */
    readonly owner: string | undefined;
}
/** An address without what names no page: fragment, tracking parameters, the name of an index file. */
export declare const tidyAddress: (address: string) => string;
/** A tidy address without a slash at its end: `/a`, `/a/` and `/a/index.html` are one page. */
export declare const plainAddress: (address: string) => string;
/**
 * The id of a page's discussion.
 *
 * `canonical`: where the canonical link leads, as it is written; without one, the plain address. A link that stayed when a
 * router changed the address is about the page before: then the id is the address, on the host that the link names.
 * `path`: the plain address without its query. `address`: the whole address without its fragment, as it is.
 */
export declare const pageIdOf: ({ address, canonical, owner }: Page, rule?: string) => DiscussionId;
