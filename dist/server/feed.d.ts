import type { CommentRecord } from '../core/records.js';
export interface Feed {
    /** The name of the feed of all discussions, for ever (RFC 4287, section 4.2.6): an absolute IRI. */
    readonly id: string;
    /** Where the feed is: absolute, so left out where the server does not know what it is called. */
    readonly self: string | undefined;
    /** Whose feed it is; the whole site's without one. */
    readonly discussion?: string | undefined;
    readonly title?: string | undefined;
    /** The article, for the feed of one discussion. */
    readonly url?: string | undefined;
    readonly records: readonly CommentRecord[];
    /** The HTML of each record's body. */
    readonly contents: readonly string[];
}
export declare const FEED_TYPE = "application/atom+xml; charset=utf-8";
export declare const feedOf: ({ id, self, discussion, title, url, records, contents }: Feed) => string;
/**
 * The name of the feed of all discussions: by where readers reach the server, if it was told, else by the store. A site that
 * is told of later has another, as the name by the address came first and names must stay.
 */
export declare const siteFeedId: (site: string, storeId: string) => string;
/** The article of a comment, whose address its discussion is named by unless the site has told another. */
export declare const pageOf: ({ discussion }: CommentRecord, url: string | undefined) => string | undefined;
