import type { CommentRecord } from '../core/records.js';
import type { BodyCache } from './body-cache.js';
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
}
export declare const FEED_TYPE = "application/atom+xml; charset=utf-8";
/** @throws AfterwordError `unsupported` where the packages it is made with are not installed */
export declare const feedOf: ({ id, self, discussion, title, url, records }: Feed, bodies: BodyCache) => Promise<string>;
/**
 * The name of the feed of all discussions: by where readers reach the server, if it was told, else by the store. A site that
 * is told of later has another, as the name by the address came first and names must stay.
 */
export declare const siteFeedId: (site: string, storeId: string) => string;
