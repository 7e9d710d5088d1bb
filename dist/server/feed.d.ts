import type { CommentRecord } from '../core/records.js';
export interface Feed {
    /** Where readers reach the server, if it was told; tells one site's feed from another's. */
    readonly site: string;
    /** Where the feed is; may be relative. */
    readonly self: string;
    /** Whose feed it is; the whole site's without one. */
    readonly discussion?: string | undefined;
    readonly title?: string | undefined;
    /** The article, for the feed of one discussion. */
    readonly url?: string | undefined;
    readonly records: readonly CommentRecord[];
}
export declare const FEED_TYPE = "application/atom+xml; charset=utf-8";
/** @throws AfterwordError `unsupported` where the packages it is made with are not installed */
export declare const feedOf: ({ site, self, discussion, title, url, records }: Feed) => Promise<string>;
