// Decides which drafts need a proof of work, asks for it, and accepts each proof once. Only guests are asked: moderators and readers who
// have signed in are known.
import { AfterwordError } from '../../core/errors.js';
import type { HeldReason } from '../../core/held-reason.js';
import type { DiscussionId } from '../../core/records.js';
import type { ProofChallenge } from '../../protocol/proof.js';
import type { Identity } from '../callers.js';
import { digest } from '../digest.js';
import { HttpError } from '../http-error.js';
import type { RateLimitStore } from '../rate-limit-store.js';
import { CHALLENGE_LIFE, makeChallenge, type Purpose, verifyProof } from './challenges.js';
import { WriteLoad } from './load.js';
import { DAY } from '../durations.js';

/** Which drafts of guests need a proof: none, those that look like spam and all while very much is written, all. */
export const PROOFS = ['never', 'suspicious', 'always'] as const;

export type ProofDemand = (typeof PROOFS)[number];

/** Rules that say nothing against a comment: all comments wait, or all of new readers. */
const NEUTRAL: ReadonlySet<string> = new Set(['first', 'everything']);

/** Says that the draft must come again with a proof. */
export class ProofRequired extends HttpError {
  readonly challenge: ProofChallenge;

  constructor(challenge: ProofChallenge) {
    super(new AfterwordError('unavailable', 'Solve the challenge and send this again with the parameter proof.'), 428);
    this.challenge = challenge;
  }
}

export class Proofs {
  readonly #demand: ProofDemand;
  readonly #store: RateLimitStore;
  readonly #now: () => number;
  readonly #load: WriteLoad;

  constructor(demand: ProofDemand, store: RateLimitStore, now: () => number) {
    this.#demand = demand;
    this.#store = store;
    this.#now = now;
    this.#load = new WriteLoad(now);
  }

  /** Whether a proof is valid and was not used before; from then on it is used. */
  async accept(proof: string | undefined, identity: Identity | undefined, id: DiscussionId): Promise<boolean> {
    if (proof === undefined || this.#demand === 'never') return false;
    const nonce = await verifyProof(proof, await this.#purpose(identity, id));
    if (nonce === undefined) return false;
    const user = crypto.randomUUID();
    // For longer than the challenge is valid, because the clocks of servers may differ.
    return (await this.#store.claim(`proof ${nonce}`, user, 2 * CHALLENGE_LIFE)) === user;
  }

  /**
   * Called for each draft that comes without a proof.
   *
   * @param reasons what the judges found
   * @throws ProofRequired
   */
  async check(identity: Identity | undefined, id: DiscussionId, reasons: readonly HeldReason[] = []): Promise<void> {
    if (this.#demand === 'never' || identity?.author || identity?.moderates) return;
    this.#load.note();
    const { level } = this.#load;
    const isSuspicious = reasons.some(({ rule }) => !NEUTRAL.has(rule));
    if (this.#demand === 'suspicious' && !isSuspicious && level <= 1) return;
    throw new ProofRequired(await makeChallenge(await this.#purpose(identity, id), Math.max(1, level)));
  }

  /** The secret is made anew each day; a challenge that was signed with the last one is asked again. */
  async #purpose(identity: Identity | undefined, id: DiscussionId): Promise<Purpose> {
    const secret = await this.#store.claim('proof secret', crypto.randomUUID() + crypto.randomUUID(), DAY);
    const audience = await digest(JSON.stringify([identity?.key ?? '', id]));
    return { secret, audience, now: this.#now() };
  }
}
