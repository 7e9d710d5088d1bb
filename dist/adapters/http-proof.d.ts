import type { CallOptions } from '../core/call-options.js';
import { AfterwordError } from '../core/errors.js';
import { type Proof, type ProofChallenge } from '../protocol/proof.js';
/** @throws AfterwordError `aborted`, and `unavailable` if the challenge asks too much */
export declare const solve: (challenge: ProofChallenge, signal?: AbortSignal) => Promise<Proof>;
/**
 * Sends a comment with a proof.
 *
 * @param refusal the error that has the challenge
 */
export declare const prove: <Added>(refusal: AfterwordError, add: (proof: string) => Promise<Added>, call?: CallOptions) => Promise<Added>;
