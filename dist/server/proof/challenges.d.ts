import { type ProofChallenge } from '../../protocol/proof.js';
/** Milliseconds for which a challenge can be answered. */
export declare const CHALLENGE_LIFE: number;
/** What a challenge is for. */
export interface Purpose {
    readonly secret: string;
    /** Who answers it, and where: a text that the page cannot choose. */
    readonly audience: string;
    /** Milliseconds since 1970. */
    readonly now: number;
}
/** @param difficulty how many times as many keys as usual */
export declare const makeChallenge: ({ secret, audience, now }: Purpose, difficulty: number) => Promise<ProofChallenge>;
/** @returns the name of the challenge, by which it is used only once; `undefined` if the proof is invalid */
export declare const verifyProof: (text: string, { secret, audience, now }: Purpose) => Promise<string | undefined>;
