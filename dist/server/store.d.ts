import type { Adapter } from '../core/adapter.js';
import type { MailStore } from './mail/mail-store.js';
import type { Bans } from '../core/bans.js';
import type { RulesSettings } from '../core/rules.js';
import type { BanStore } from './ban-store.js';
import type { DecidedComments } from './classifier/decided-comments.js';
import type { ModeratorStore } from './moderators/moderator-store.js';
import type { RateLimitStore } from './rate-limit-store.js';
import type { NameStore } from './name-store.js';
/** An adapter with optional additions for a server; sqlStore has all of them. */
export interface Store extends Adapter, Partial<RateLimitStore>, Partial<NameStore>, Partial<BanStore> {
    /** What mails need. */
    readonly mail?: MailStore;
    /** The rules that moderators set on their page. */
    readonly rulesSettings?: RulesSettings;
    readonly bans?: Bans;
    /** Moderators who sign in by a link. */
    readonly moderators?: ModeratorStore;
    /** How many comments of a reader are approved, counted up to `most`. */
    approvedComments?(key: string, most: number): Promise<number>;
    /** What moderators decided about comments, for the classifier. */
    readonly decidedComments?: DecidedComments;
    /** A text that is another one whenever what `latest` answers has changed, for so many comments of all discussions. */
    latestVersion?(limit: number): Promise<string>;
    /** The permanent id of this store, for the ids of feeds. */
    storeId?(): Promise<string>;
}
export declare const isRateLimitStore: (store: Store) => store is Store & RateLimitStore;
export declare const isNameStore: (store: Store) => store is Store & NameStore;
