import type { CommentRecord } from '../core/records.js';
import type { MailMessages } from '../locales/mail-messages.js';
export interface Feed {
    /** The permanent id of the feed of all discussions (RFC 4287, section 4.2.6): an absolute IRI. */
    readonly id: string;
    /** The absolute address of the feed; left out if the server does not know its own address. */
    readonly self: string | undefined;
    /** The discussion of the feed; without it, the feed is that of the whole site. */
    readonly discussion?: string | undefined;
    readonly title?: string | undefined;
    /** The article, for the feed of one discussion. */
    readonly url?: string | undefined;
    readonly records: readonly CommentRecord[];
    /** The HTML of each record's body. */
    readonly contents: readonly string[];
    readonly words: Pick<MailMessages, 'anonymous' | 'feed'>;
}
export declare const FEED_TYPE = "application/atom+xml; charset=utf-8";
export declare const feedOf: ({ id, self, discussion, title, url, records, contents, words }: Feed) => string;
/**
 * The id of the feed of all discussions: made from the server's address if that is configured, else from the store's id. So the id
 * changes once if the address is configured later; it cannot be made from the store's id alone, because existing feeds must keep
 * their ids.
 */
export declare const siteFeedId: (site: string, storeId: string) => string;
/** The address of a comment's article: the one that the site has given, else the discussion's id if that is an address. */
export declare const articleUrl: ({ discussion }: CommentRecord, url: string | undefined) => string | undefined;
