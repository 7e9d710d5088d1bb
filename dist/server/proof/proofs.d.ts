import type { HeldReason } from '../../core/held-reason.js';
import type { DiscussionId } from '../../core/records.js';
import type { ProofChallenge } from '../../protocol/proof.js';
import type { Identity } from '../callers.js';
import { HttpError } from '../http-error.js';
import type { RateLimitStore } from '../rate-limit-store.js';
/** Which drafts of guests need a proof: none, those that look like spam and all while very much is written, all. */
export declare const PROOFS: readonly ['never', 'suspicious', 'always'];
export type ProofDemand = (typeof PROOFS)[number];
/** Says that the draft must come again with a proof. */
export declare class ProofRequired extends HttpError {
    readonly challenge: ProofChallenge;
    constructor(challenge: ProofChallenge);
}
export declare class Proofs {
    #private;
    constructor(demand: ProofDemand, store: RateLimitStore, now: () => number);
    /** Whether a proof is valid and was not used before; from then on it is used. */
    accept(proof: string | undefined, identity: Identity | undefined, id: DiscussionId): Promise<boolean>;
    /**
     * Called for each draft that comes without a proof.
     *
     * @param reasons what the judges found
     * @throws ProofRequired
     */
    check(identity: Identity | undefined, id: DiscussionId, reasons?: readonly HeldReason[]): Promise<void>;
}
