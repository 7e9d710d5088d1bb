// The policy of a site: who may write, how often, and which comments wait for a moderator. The defaults are safe for a site without
// moderators: rate limits that suit people, comments that look like spam wait, and comments can be changed for 15 minutes.
import type { Caller } from '../core/caller.js';
import { discussionClosed } from '../core/commands.js';
import type { CommentDraft, DraftFormat } from '../core/draft.js';
import { AfterwordError } from '../core/errors.js';
import type { CommentBody, DiscussionId } from '../core/records.js';
import { LIKE } from '../core/reactions.js';
import { DRAFT_FORMATS } from '../core/vocabulary.js';
import type { Identity } from './callers.js';
import { digest } from './digest.js';
import { candidateOf } from './judging/candidate.js';
import type { EffectiveRules } from './judging/effective-rules.js';
import type { Candidate, Judge } from './judging/judge.js';
import type { JudgesDependencies } from './judging/judges.js';
import { noRules, RuleBook, type RuleSource } from './judging/rule-book.js';
import { judge } from './judging/verdict.js';
import type { ProofDemand } from './proof/proofs.js';
import type { RateLimitStore } from './rate-limit-store.js';
import type { RateLimit } from './rate-limit.js';
import { WriteRateLimiter } from './write-rate-limiter.js';
import { MINUTE } from './durations.js';

/** Which comments wait for a moderator. */
export const HOLDS = ['nothing', 'first', 'everything'] as const;

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

export const DEFAULT_POLICY = {
  hold: 'nothing',
  links: 2,
  proof: 'never',
  classifier: true,
  formats: DRAFT_FORMATS,
  reactions: [LIKE],
  guests: true,
  changeWindow: 15 * MINUTE,
  closeAfter: Infinity,
  repeatWindow: 60 * MINUTE,
  readerRateLimit: { count: 5, window: MINUTE },
  addressRateLimit: { count: 30, window: MINUTE },
  readRateLimit: { count: 1200, window: MINUTE },
} as const satisfies Policy;

/** Texts shorter than this ("Thank you!") are duplicates only if the same reader sends them again. */
const COMMON_PHRASE_LENGTH = 60;

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
export class Guard {
  readonly policy: Required<Policy>;
  readonly #dependencies: PolicyDependencies;
  readonly #writeRateLimiter: WriteRateLimiter;
  readonly ruleBook: RuleBook;

  constructor(policy: Policy, dependencies: PolicyDependencies) {
    this.policy = { ...DEFAULT_POLICY, ...policy };
    this.#dependencies = dependencies;
    this.#writeRateLimiter = new WriteRateLimiter(dependencies.rateLimitStore, dependencies.now);
    if (this.policy.hold === 'first' && !dependencies.approvedComments)
      throw new TypeError('The policy hold: "first" needs a store with approvedComments, such as sqlStore.');
    const { rules = noRules, areRulesFixed = false, now } = dependencies;
    this.ruleBook = new RuleBook(rules, areRulesFixed, this.policy, dependencies, now);
  }

  mayWrite(identity: Identity | undefined): boolean {
    return this.policy.guests || identity?.author !== undefined;
  }

  /** @throws AfterwordError `invalid` if readers may not write in the format of this body */
  async checkFormat(discussion: DiscussionId, { format }: CommentBody): Promise<void> {
    const { formats } = await this.ruleBook.rulesFor(discussion);
    if (!formats.some((one) => one === format))
      throw new AfterwordError('invalid', `The formats here are: ${formats.join(', ')}.`);
  }

  /** @throws AfterwordError `rate-limited` */
  async checkRateLimit(identity: Identity | undefined, address: string | undefined): Promise<void> {
    if (identity?.moderates) return;
    await this.#writeRateLimiter.check(identity?.key, address, this.policy);
  }

  /** The caller of the store for an identity. An anonymous request gets a new random key each time. */
  callerOf(identity: Identity | undefined): Caller {
    return {
      ...(identity ?? { key: `nobody ${crypto.randomUUID()}` }),
      changeWindow: this.policy.changeWindow,
    };
  }

  /**
   * The caller who adds a draft, or edits a comment, with the status that the comment gets by what the judges find. After an edit in which
   * they find nothing, the status is unchanged. Moderators meet no judge.
   *
   * @throws AfterwordError `invalid` if a judge refuses the comment
   */
  async judge(candidate: Omit<Candidate, 'tree'>): Promise<Caller> {
    const { draft, network } = candidate;
    const caller = { ...candidate.caller, ...(draft && network && { network }) };
    const unchanged = draft && 'approved';
    if (caller.moderates) return { ...caller, status: unchanged, heldFor: [] };
    const { status = unchanged, heldFor } = await judge(
      await this.ruleBook.judgesFor(candidate.discussion),
      candidateOf(candidate),
    );
    return { ...caller, status, heldFor };
  }

  /**
   * The caller after the site's own judge was asked too. It is not asked about what is spam already, and not about moderators.
   *
   * @param judged what `judge` made of the caller
   */
  async consult(candidate: Omit<Candidate, 'tree'>, judged: Caller): Promise<Caller> {
    const { check } = this.#dependencies;
    if (!check || judged.moderates || judged.status === 'spam') return judged;
    const { status = judged.status, heldFor } = await judge([check], candidateOf(candidate));
    return { ...judged, status, heldFor: [...(judged.heldFor ?? []), ...heldFor] };
  }

  /**
   * Adds a draft, unless the same text was added a short time ago. The text is claimed before it is added, so that only one of several
   * requests at the same time succeeds. If adding fails, the claim is given up, so that the reader may try again.
   *
   * @throws AfterwordError `invalid`, and whatever `add` throws
   */
  async rejectDuplicates<T>(
    id: DiscussionId,
    draft: Pick<CommentDraft, 'id' | 'parent' | 'body'>,
    caller: Caller,
    add: () => Promise<T>,
  ): Promise<T> {
    if (this.policy.repeatWindow === 0) return await add();
    const { rateLimitStore } = this.#dependencies;
    const draftHash = await digest(draft.id);
    const text = draft.body.source.replace(/\s+/g, ' ').trim();
    const author = text.length < COMMON_PHRASE_LENGTH ? caller.key : '';
    const words = `words ${await digest(JSON.stringify([id, author, draft.parent, text]))}`;
    if ((await rateLimitStore.claim(words, draftHash, this.policy.repeatWindow)) !== draftHash)
      throw new AfterwordError('invalid', 'The same text was sent a moment ago.', { fields: { body: 'duplicate' } });
    try {
      return await add();
    } catch (error) {
      // If this fails too, as on a full disk, the same draft can still be sent again: the claim belongs to its id.
      await rateLimitStore.release(words, draftHash).catch(() => {});
      throw error;
    }
  }

  isExpired(began: string | undefined, { closeAfter }: Pick<EffectiveRules, 'closeAfter'>): boolean {
    return began !== undefined && this.#dependencies.now() - Date.parse(began) > closeAfter;
  }

  /**
   * Refuses comments in a discussion that the rules have closed; the store itself refuses them if a moderator has closed it.
   *
   * @param firstCommentAt asks when its first comment was written
   * @throws AfterwordError `closed`
   */
  async assertOpen(discussion: DiscussionId, firstCommentAt: () => Promise<string | undefined>): Promise<void> {
    const rules = await this.ruleBook.rulesFor(discussion);
    if (rules.closeAfter !== Infinity && this.isExpired(await firstCommentAt(), rules)) throw discussionClosed();
  }

  /**
   * Adds a comment, unless the same reader has added one to the discussion a short time ago, and the rules do not allow that.
   *
   * @throws AfterwordError `rate-limited`, and whatever `add` throws
   */
  async inSlowMode<T>(discussion: DiscussionId, { key, moderates }: Caller, add: () => Promise<T>): Promise<T> {
    const { slowMode } = await this.ruleBook.rulesFor(discussion);
    if (!slowMode || moderates) return await add();
    const { rateLimitStore, now } = this.#dependencies;
    const name = `slow ${await digest(JSON.stringify([discussion, key]))}`;
    const { count, expiresAt } = await rateLimitStore.increment(name, slowMode * 1000);
    if (count > 1)
      throw new AfterwordError('rate-limited', `One comment in ${slowMode} seconds.`, {
        retryAfter: Math.max(1000, expiresAt - now()),
      });
    try {
      return await add();
    } catch (error) {
      await rateLimitStore.decrement?.(name, expiresAt).catch(() => {});
      throw error;
    }
  }
}
