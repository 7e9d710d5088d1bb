import type { DiscussionId } from '../core/records.js';
/**
 * Whether two addresses are the same but for the scheme, the query, the fragment, slashes at the end of the path, and the page of comments
 * that they lead to.
 */
export declare const isSamePage: (one: string, other: string) => boolean;
/** The post in the head of the page, if the id of the discussion is the address of this page. */
export declare const postOfPage: (id: DiscussionId) => string | undefined;
/**
 * The nonce with which a signed-in reader can make requests; only on WordPress's own pages, because cookies are needed. The plugin writes
 * it into the page; without the plugin it is requested if the page says that somebody is signed in.
 */
export declare const findNonce: (base: string, fetchOption: typeof fetch | undefined) => Promise<string | undefined>;
