import type { CommentRecord } from '../core/records.js';
export interface Feed {
    /** What names the feed for ever, and where it is. */
    readonly id: string;
    readonly title: string;
    /** The article, for the feed of one discussion. */
    readonly url?: string | undefined;
    readonly records: readonly CommentRecord[];
}
export declare const FEED_TYPE = "application/atom+xml; charset=utf-8";
/** @throws AfterwordError `unsupported` where the packages it is made with are not installed */
export declare const feedOf: ({ id, title, url, records }: Feed) => Promise<string>;
