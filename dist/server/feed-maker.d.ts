import type { MailMessages } from '../locales/mail-messages.js';
import type { PageCache } from './page-cache.js';
import { Content } from './reply.js';
import type { Store } from './store.js';
export declare class FeedMaker {
    #private;
    /** @param words those of the site's language */
    constructor(store: Store, pages: PageCache, words: () => Promise<MailMessages>);
    /**
     * @param site where readers reach the server; '' if that is not configured
     * @param discussion the discussion of the feed; without it, the feed of all discussions
     */
    get(site: string, discussion: string | undefined): Promise<Content>;
}
