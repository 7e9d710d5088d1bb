import type { CommentDraft } from '../../core/draft.js';
import type { Identity } from '../callers.js';
import type { RateLimitStore } from '../rate-limit-store.js';
import type { MailStore } from './mail-store.js';
export declare class MailWishes {
    #private;
    constructor(store: MailStore, rateLimitStore: RateLimitStore);
    /** Whether this reader may ask: a guest types an address, that of a signed-in reader is in their token. */
    isPossible(identity: Identity | undefined): boolean;
    /**
     * The draft, without the wish if it is one too many: then the comment is still taken.
     *
     * @throws AfterwordError `invalid` if there is no address
     */
    check(draft: CommentDraft, identity: Identity | undefined, network?: string): Promise<CommentDraft>;
}
