// The policy of a site: who may write, how often, and which comments wait for a moderator. The defaults are safe for a site without
// moderators: rate limits that suit people, comments that look like spam wait, and comments can be changed for 15 minutes.
import { linksIn } from '../body/links-in.js';
import { parseBody } from '../body/parse.js';
import type { Caller } from '../core/caller.js';
import { type CommentDraft, DRAFT_LIMITS, type DraftFormat } from '../core/draft.js';
import { AfterwordError } from '../core/errors.js';
import type { CommentBody, DiscussionId } from '../core/records.js';
import { LIKE } from '../core/reactions.js';
import { DRAFT_FORMATS } from '../core/vocabulary.js';
import type { Identity } from './callers.js';
import { digest } from './digest.js';
import type { ProofDemand } from './proof/proofs.js';
import type { RateLimitStore } from './rate-limit-store.js';
import type { RateLimit } from './rate-limit.js';
import { WriteRateLimiter } from './write-rate-limiter.js';

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

const MINUTE = 60_000;

export const DEFAULT_POLICY = {
  hold: 'nothing',
  links: 2,
  proof: 'never',
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

/** A person needs at least this many seconds to write and send a comment after the form has appeared. */
const FASTEST_HUMAN_SECONDS = 2;
/** Texts shorter than this ("Thank you!") are duplicates only if the same reader sends them again. */
const COMMON_PHRASE_LENGTH = 60;

/** The rules for which a comment waits: it was sent by a program, has too many links, is too long, is of a new reader, or all wait. */
type HoldRule = 'program' | 'links' | 'long' | 'first' | 'everything';

/** Rules that say nothing against a comment: all comments wait, or all of new readers. */
const NEUTRAL: ReadonlySet<string> = new Set<HoldRule>(['first', 'everything']);

/** Whether a rule has found something about a comment. */
export const isSuspicious = ({ heldFor = [] }: Caller): boolean => heldFor.some((rule) => !NEUTRAL.has(rule));

/** Stands for the article's address, which relative links are resolved against. */
const ANY_PAGE = 'https://article.invalid/';

/** Whether a draft seems to come from a program: no form, a filled honeypot, or too fast. Signed-in readers are never suspected. */
const isProgram = ({ spamSignals }: CommentDraft, { author }: Caller): boolean =>
  !author && (!!spamSignals?.honeypot || (spamSignals?.seconds ?? 0) < FASTEST_HUMAN_SECONDS);

export interface PolicyDependencies {
  readonly rateLimitStore: RateLimitStore;
  /** Whether a reader has had a comment approved; needed for `hold: 'first'`. */
  readonly hasApprovedComment?: ((key: string) => Promise<boolean>) | undefined;
  readonly now: () => number;
}

/** Applies a policy. */
export class Guard {
  readonly policy: Required<Policy>;
  readonly #dependencies: PolicyDependencies;
  readonly #writeRateLimiter: WriteRateLimiter;

  constructor(policy: Policy, dependencies: PolicyDependencies) {
    this.policy = { ...DEFAULT_POLICY, ...policy };
    this.#dependencies = dependencies;
    this.#writeRateLimiter = new WriteRateLimiter(dependencies.rateLimitStore, dependencies.now);
    if (this.policy.hold === 'first' && !dependencies.hasApprovedComment)
      throw new TypeError('The policy hold: "first" needs a store with hasApprovedComment, such as sqlStore.');
  }

  mayWrite(identity: Identity | undefined): boolean {
    return this.policy.guests || identity?.author !== undefined;
  }

  /** @throws AfterwordError `invalid` if readers may not write in the format of this body */
  checkFormat({ format }: CommentBody): void {
    const { formats } = this.policy;
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

  /** The caller who adds this draft, with the status that the comment gets. */
  async initialStatus(draft: CommentDraft, caller: Caller): Promise<Caller> {
    if (caller.moderates) return { ...caller, status: 'approved' };
    const heldFor = [...(isProgram(draft, caller) ? ['program'] : []), ...(await this.#rulesFor(draft.body, caller))];
    return { ...caller, status: heldFor.length ? 'pending' : 'approved', heldFor };
  }

  /** The caller who edits a comment, with its status: `pending` if a new comment with this body would wait, else unchanged. */
  async statusAfterEdit(body: CommentBody, caller: Caller): Promise<Caller> {
    const heldFor = caller.moderates ? [] : await this.#rulesFor(body, caller);
    return { ...caller, status: heldFor.length ? 'pending' : undefined, heldFor };
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

  isExpired(began: string | undefined): boolean {
    return began !== undefined && this.#dependencies.now() - Date.parse(began) > this.policy.closeAfter;
  }

  /** The names of the rules for which a comment with this text waits. */
  async #rulesFor(body: CommentBody, { key, author }: Caller): Promise<readonly HoldRule[]> {
    const { hold, links } = this.policy;
    // The store refuses a longer text: parsing it would be work for nothing.
    if (body.source.length > DRAFT_LIMITS.body) return ['long'];
    const isNew = hold === 'first' && author?.role !== 'author';
    return [
      ...(hold === 'everything' ? (['everything'] as const) : []),
      ...(linksIn(parseBody(body, ANY_PAGE)) > links ? (['links'] as const) : []),
      // Authors of the site need no approved comment.
      ...(isNew && !(await this.#dependencies.hasApprovedComment?.(key)) ? (['first'] as const) : []),
    ];
  }
}
