import type { CallOptions } from './call-options.js';
import type { CommentId, DiscussionId } from './records.js';
/** By what a reader is recognised: the account of the site's login, the secret of a guest, an e-mail address, the network that they write from. */
export declare const BAN_KINDS: readonly ['account', 'guest', 'email', 'network'];
export type BanKind = (typeof BAN_KINDS)[number];
/** What a banned reader is told: when it ends, in ISO 8601; nothing if it never ends. */
export interface BanNotice {
    readonly until?: string;
}
/** The ban because of which a call was refused with `forbidden`. It is in the cause of the error. */
export declare const banIn: (error: Pick<Error, 'cause'>) => BanNotice | undefined;
export declare const LONGEST_BAN_REASON = 500;
export interface Ban {
    readonly id: string;
    readonly kind: BanKind;
    /** For people: the id of the account, the e-mail address, or the name under which they wrote. It is never a secret or an address. */
    readonly name: string;
    readonly reason?: string;
    /** When it ends; ISO 8601. Absent: never. */
    readonly until?: string;
    readonly createdAt: string;
    readonly moderator: {
        readonly id?: string;
        readonly name: string;
    };
    /** The comment whose author was banned. */
    readonly discussion?: DiscussionId;
    readonly comment?: CommentId;
    /** The decision by which it was made, which can be undone. */
    readonly decision?: string;
}
export interface BanRequest {
    /** Whose author is banned, */
    readonly comment?: {
        readonly discussion: DiscussionId;
        readonly comment: CommentId;
    } | undefined;
    /** and by what, as far as it is known. Default: by account, or as a guest. */
    readonly kinds?: readonly BanKind[] | undefined;
    /** Or one of these: the id of an account, an e-mail address, an IP address. */
    readonly account?: string | undefined;
    readonly email?: string | undefined;
    readonly address?: string | undefined;
    /** ISO 8601; absent: for ever. */
    readonly until?: string | undefined;
    readonly reason?: string | undefined;
}
export interface BanQuery {
    readonly limit?: number | undefined;
    readonly cursor?: string | undefined;
}
export interface BanPage {
    /** The newest first; also those that have ended. */
    readonly bans: readonly Ban[];
    readonly cursor?: string;
}
/** The bans of a site, for moderators. */
export interface Bans {
    list(query?: BanQuery, call?: CallOptions): Promise<BanPage>;
    /** @throws AfterwordError `forbidden` for a moderator, or oneself; `not-found`; `invalid` */
    add(request: BanRequest, call?: CallOptions): Promise<readonly Ban[]>;
    /** Ends a ban. */
    remove(id: string, call?: CallOptions): Promise<void>;
}
