import type { DiscussionId } from '../core/records.js';
/** One page's address with another scheme, or with or without a slash at its end, is the same. */
export declare const isSamePage: (one: string, other: string) => boolean;
/** The post a page that WordPress made is about, as its head says, if it is the page a discussion is named by. */
export declare const postOfPage: (id: DiscussionId) => string | undefined;
/**
 * What lets a reader who is signed in to WordPress act as such: on its own pages only, whose cookies go along. The plugin
 * writes it into the page; else WordPress is asked, where its page says that somebody is signed in.
 */
export declare const findNonce: (base: string, fetchOption: typeof fetch | undefined) => Promise<string | undefined>;
