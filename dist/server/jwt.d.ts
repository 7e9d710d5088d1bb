import type { TokenReader } from './callers.js';
export interface JwtOptions {
    /**
     * What tokens are signed with: a secret for HS256 (32 characters or more), a public key in PEM (`-----BEGIN PUBLIC KEY-----`),
     * or the address of a JWKS (`https://login.example/.well-known/jwks.json`; `http:` only on this machine).
     */
    readonly key: string;
    /** What `aud` must name. Without it a token made for another site with the same key would do. */
    readonly audience?: string;
    /** What `iss` must be. */
    readonly issuer?: string;
    /** Seconds by which clocks may differ. Default 30. */
    readonly clockTolerance?: number;
    /** The clock, milliseconds since 1970. */
    readonly now?: () => number;
}
export interface JwtReader extends TokenReader {
    /**
     * Checks the key, so that a server can report an invalid key when it starts and not with the first token. Keys at an address are
     * still read with the first token only.
     *
     * @throws TypeError for an invalid key; AfterwordError `unavailable` where `jose` is not installed
     */
    ready(): Promise<void>;
}
/**
 * Makes a reader of tokens with these options.
 *
 * @throws TypeError for keys at an address that is not https:, except on this machine
 */
export declare const jwtReader: (options: JwtOptions) => JwtReader;
/** @throws TypeError for a secret that can be guessed */
export declare const checkSecret: (key: string) => void;
