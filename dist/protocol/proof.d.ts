export interface ProofChallenge {
    readonly parameters: {
        readonly algorithm: string;
        /** The iterations of one key. */
        readonly cost: number;
        /** Hexadecimal. The counter, as four bytes, stands after it: both together are the password of a key. */
        readonly nonce: string;
        /** Hexadecimal. */
        readonly salt: string;
        /** Bytes of a key. */
        readonly keyLength: number;
        /** Hexadecimal: how the key of the right counter begins. */
        readonly keyPrefix: string;
        readonly [name: string]: unknown;
    };
    readonly signature: string;
}
export interface Proof {
    readonly challenge: ProofChallenge;
    readonly solution: {
        readonly counter: number;
        readonly derivedKey: string;
    };
}
/** The algorithm of all challenges: browsers have it, and run it beside the page. */
export declare const PROOF_ALGORITHM = "PBKDF2/SHA-256";
/** Characters of a proof in a query. */
export declare const LONGEST_PROOF = 2000;
