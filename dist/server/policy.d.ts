import type { Caller } from '../core/caller.js';
import { type CommentDraft, type DraftFormat } from '../core/draft.js';
import type { CommentBody, DiscussionId } from '../core/records.js';
import type { Identity } from './callers.js';
import type { RateLimitStore } from './rate-limit-store.js';
import type { RateLimit } from './rate-limit.js';
/** Which comments wait for a moderator. */
export declare const HOLDS: readonly ['nothing', 'first', 'everything'];
export interface Policy {
    /** Which comments wait for a moderator: none, those of readers who never had one approved, all. Default `nothing`. */
    readonly hold?: (typeof HOLDS)[number];
    /** A comment with more links than this waits. Default 2. */
    readonly links?: number;
    /** The formats that readers may write in. Default: all of them, `text` and `markdown`. */
    readonly formats?: readonly DraftFormat[];
    /** The names of the reactions that readers may set. Default `like` alone. */
    readonly reactions?: readonly string[];
    /** Whether guests may write. Default true. */
    readonly guests?: boolean;
    /** Milliseconds in which a reader may edit and remove their comment. Default 15 minutes. */
    readonly changeWindow?: number;
    /** Milliseconds after its first comment that a discussion closes. Default: never. */
    readonly closeAfter?: number;
    /** Milliseconds in which the same text again counts as a duplicate. Default an hour; 0 for no check. */
    readonly repeatWindow?: number;
    /** How often one reader may write. Default 5 in a minute. */
    readonly readerRateLimit?: RateLimit;
    /**
     * How often one address may write; many readers may share it, as in a school. Default 30 in a minute. For IPv6 an address is a /64;
     * the /56 around it may write a sixth more, the /48 a third more.
     */
    readonly addressRateLimit?: RateLimit;
    /**
     * How often one address may ask to read. Default 1,200 in a minute; a count of 0 or Infinity for no limit. Each server
     * counts for itself, and counts no private addresses.
     */
    readonly readRateLimit?: RateLimit;
}
export declare const DEFAULT_POLICY: {
    readonly hold: 'nothing';
    readonly links: 2;
    readonly formats: readonly ["text", "markdown"];
    readonly reactions: readonly ["like"];
    readonly guests: true;
    readonly changeWindow: number;
    readonly closeAfter: number;
    readonly repeatWindow: number;
    readonly readerRateLimit: {
        readonly count: 5;
        readonly window: 60000;
    };
    readonly addressRateLimit: {
        readonly count: 30;
        readonly window: 60000;
    };
    readonly readRateLimit: {
        readonly count: 1200;
        readonly window: 60000;
    };
};
export interface PolicyDependencies {
    readonly rateLimitStore: RateLimitStore;
    /** Whether a reader has had a comment approved; needed for `hold: 'first'`. */
    readonly hasApprovedComment?: ((key: string) => Promise<boolean>) | undefined;
    readonly now: () => number;
}
/** Applies a policy. */
export declare class Guard {
    #private;
    readonly policy: Required<Policy>;
    constructor(policy: Policy, dependencies: PolicyDependencies);
    mayWrite(identity: Identity | undefined): boolean;
    /** @throws AfterwordError `invalid` if readers may not write in the format of this body */
    checkFormat({ format }: CommentBody): void;
    /** @throws AfterwordError `rate-limited` */
    checkRateLimit(identity: Identity | undefined, address: string | undefined): Promise<void>;
    /** The caller of the store for an identity. An anonymous request gets a new random key each time. */
    callerOf(identity: Identity | undefined): Caller;
    /** The caller who adds this draft, with the status that the comment gets. */
    initialStatus(draft: CommentDraft, caller: Caller): Promise<Caller>;
    /** The caller who edits a comment, with its status: `pending` if a new comment with this body would wait, else unchanged. */
    statusAfterEdit(body: CommentBody, caller: Caller): Promise<Caller>;
    /**
     * Adds a draft, unless the same text was added a short time ago. The text is claimed before it is added, so that only one of several
     * requests at the same time succeeds. If adding fails, the claim is given up, so that the reader may try again.
     *
     * @throws AfterwordError `invalid`, and whatever `add` throws
     */
    rejectDuplicates<T>(id: DiscussionId, draft: Pick<CommentDraft, 'id' | 'parent' | 'body'>, caller: Caller, add: () => Promise<T>): Promise<T>;
    isExpired(began: string | undefined): boolean;
}
