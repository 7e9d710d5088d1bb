import type { Caller } from '../core/caller.js';
import type { CommentDraft, DraftFormat } from '../core/draft.js';
import type { CommentBody, DiscussionId } from '../core/records.js';
import type { Identity } from './callers.js';
import type { EffectiveRules } from './judging/effective-rules.js';
import type { Candidate, Judge } from './judging/judge.js';
import type { JudgesDependencies } from './judging/judges.js';
import { RuleBook, type RuleSource } from './judging/rule-book.js';
import type { ProofDemand } from './proof/proofs.js';
import type { RateLimitStore } from './rate-limit-store.js';
import type { RateLimit } from './rate-limit.js';
/** Which comments wait for a moderator. */
export declare const HOLDS: readonly ['nothing', 'first', 'everything'];
export interface Policy {
    /** Which comments wait for a moderator: none, those of readers who never had one approved, all. Default `nothing`. */
    readonly hold?: (typeof HOLDS)[number];
    /** A comment with more links than this waits. Default 2. */
    readonly links?: number;
    /**
     * Which comments of guests need a proof of work by their browser: none, those that a rule finds something about and all while very
     * much is written, all. Default `never`, because it needs the package `altcha-lib`.
     */
    readonly proof?: ProofDemand;
    /**
     * Whether comments wait, or are spam, by what the server has learned from the decisions of moderators. Default true, which means nothing
     * before they have decided about twenty comments of both kinds. It needs a store with `decidedComments`, such as sqlStore.
     */
    readonly classifier?: boolean;
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
    readonly proof: 'never';
    readonly classifier: true;
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
export interface PolicyDependencies extends JudgesDependencies {
    /** The site's own judge, which is asked last. */
    readonly check?: Judge | undefined;
    /** Rules beyond the policy. Default: none. */
    readonly rules?: RuleSource | undefined;
    /** Whether moderators cannot change them on their page. */
    readonly areRulesFixed?: boolean;
    readonly rateLimitStore: RateLimitStore;
    readonly now: () => number;
}
/** Applies a policy. */
export declare class Guard {
    #private;
    readonly policy: Required<Policy>;
    readonly ruleBook: RuleBook;
    constructor(policy: Policy, dependencies: PolicyDependencies);
    mayWrite(identity: Identity | undefined): boolean;
    /** @throws AfterwordError `invalid` if readers may not write in the format of this body */
    checkFormat(discussion: DiscussionId, { format }: CommentBody): Promise<void>;
    /** @throws AfterwordError `rate-limited` */
    checkRateLimit(identity: Identity | undefined, address: string | undefined): Promise<void>;
    /** The caller of the store for an identity. An anonymous request gets a new random key each time. */
    callerOf(identity: Identity | undefined): Caller;
    /**
     * The caller who adds a draft, or edits a comment, with the status that the comment gets by what the judges find. After an edit in which
     * they find nothing, the status is unchanged. Moderators meet no judge.
     *
     * @throws AfterwordError `invalid` if a judge refuses the comment
     */
    judge(candidate: Omit<Candidate, 'tree'>): Promise<Caller>;
    /**
     * The caller after the site's own judge was asked too. It is not asked about what is spam already, and not about moderators.
     *
     * @param judged what `judge` made of the caller
     */
    consult(candidate: Omit<Candidate, 'tree'>, judged: Caller): Promise<Caller>;
    /**
     * Adds a draft, unless the same text was added a short time ago. The text is claimed before it is added, so that only one of several
     * requests at the same time succeeds. If adding fails, the claim is given up, so that the reader may try again.
     *
     * @throws AfterwordError `invalid`, and whatever `add` throws
     */
    rejectDuplicates<T>(id: DiscussionId, draft: Pick<CommentDraft, 'id' | 'parent' | 'body'>, caller: Caller, add: () => Promise<T>): Promise<T>;
    isExpired(began: string | undefined, { closeAfter }: Pick<EffectiveRules, 'closeAfter'>): boolean;
    /**
     * Refuses comments in a discussion that the rules have closed; the store itself refuses them if a moderator has closed it.
     *
     * @param firstCommentAt asks when its first comment was written
     * @throws AfterwordError `closed`
     */
    assertOpen(discussion: DiscussionId, firstCommentAt: () => Promise<string | undefined>): Promise<void>;
    /**
     * Adds a comment, unless the same reader has added one to the discussion a short time ago, and the rules do not allow that.
     *
     * @throws AfterwordError `rate-limited`, and whatever `add` throws
     */
    inSlowMode<T>(discussion: DiscussionId, { key, moderates }: Caller, add: () => Promise<T>): Promise<T>;
}
