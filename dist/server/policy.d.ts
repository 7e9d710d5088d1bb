import type { Caller } from '../core/caller.js';
import type { CommentDraft } from '../core/draft.js';
import type { CommentBody, DiscussionId } from '../core/records.js';
import type { Identity } from './callers.js';
import type { RateLimitStore } from './rate-limit-store.js';
import type { Pace } from './pace.js';
/** Which comments wait for a moderator. */
export declare const HOLDS: readonly ['nothing', 'first', 'everything'];
export interface Policy {
    /** Which comments wait for a moderator: none, those of readers who never had one approved, all. Default `nothing`. */
    readonly hold?: (typeof HOLDS)[number];
    /** A comment with more links than this waits. Default 2. */
    readonly links?: number;
    /** The names of the reactions that readers may set. Default `like` alone. */
    readonly reactions?: readonly string[];
    /** Whether those may write who are not signed in. Default true. */
    readonly guests?: boolean;
    /** Milliseconds in which a reader may edit and remove their comment. Default 15 minutes. */
    readonly changeWindow?: number;
    /** Milliseconds after its first comment that a discussion closes. Default: never. */
    readonly closeAfter?: number;
    /** Milliseconds in which the same words count as a slip of the finger, or a program's. Default an hour. */
    readonly repeatWindow?: number;
    /** How fast one reader may write. Default 5 in a minute. */
    readonly readerPace?: Pace;
    /**
     * How fast one address may write, which may stand for a whole school. Default 30 in a minute. Of IPv6 an address is a /64;
     * the /56 around it may write a sixth more, the /48 a third more.
     */
    readonly addressPace?: Pace;
    /**
     * How often one address may ask to read. Default 1,200 in a minute; a count of 0 or Infinity for no limit. Each server
     * counts for itself, and counts no private addresses.
     */
    readonly readPace?: Pace;
}
export declare const DEFAULT_POLICY: {
    readonly hold: 'nothing';
    readonly links: 2;
    readonly reactions: readonly ["like"];
    readonly guests: true;
    readonly changeWindow: number;
    readonly closeAfter: number;
    readonly repeatWindow: number;
    readonly readerPace: {
        readonly count: 5;
        readonly window: 60000;
    };
    readonly addressPace: {
        readonly count: 30;
        readonly window: 60000;
    };
    readonly readPace: {
        readonly count: 1200;
        readonly window: 60000;
    };
};
export interface PolicyNeeds {
    readonly ledger: RateLimitStore;
    /** Whether a reader has had a comment approved; needed for `hold: 'first'`. */
    readonly knows?: ((key: string) => Promise<boolean>) | undefined;
    readonly now: () => number;
}
/** A policy at work. */
export declare class Guard {
    #private;
    readonly policy: Required<Policy>;
    constructor(policy: Policy, needs: PolicyNeeds);
    mayWrite(identity: Identity | undefined): boolean;
    /** @throws AfterwordError `rate-limited` */
    admit(identity: Identity | undefined, address: string | undefined): Promise<void>;
    /** Whoever makes a call, and what of theirs they may still change. One who does not say who they are is new each time. */
    callerOf(identity: Identity | undefined): Caller;
    /** The caller who adds this draft, with what becomes of it. */
    initialStatus(draft: CommentDraft, caller: Caller): Promise<Caller>;
    /** The caller who edits a comment. What would have to wait if it were new waits; else it stays what it was. */
    statusAfterEdit(body: CommentBody, caller: Caller): Promise<Caller>;
    /**
     * Adds a draft, unless the same was said a moment ago. The words are claimed before it is added, so that of several that
     * come at once one is; who fails gives them up, and may try again.
     *
     * @throws AfterwordError `invalid`, and whatever `add` throws
     */
    onlyOnce<T>(id: DiscussionId, draft: Pick<CommentDraft, 'id' | 'parent' | 'body'>, caller: Caller, add: () => Promise<T>): Promise<T>;
    isOver(began: string | undefined): boolean;
}
