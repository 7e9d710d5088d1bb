import type { Caller } from '../core/caller.js';
import type { CommentAuthor } from '../core/records.js';
/** Who a token says its bearer is. */
export interface SignedIn {
    readonly author: CommentAuthor & {
        readonly id: string;
    };
    readonly moderates: boolean;
    /** When the token ends, milliseconds since 1970: what it opened ends then too. */
    readonly expires?: number | undefined;
}
/** Makes sure of a token. Throws an AfterwordError `unauthorized` that says why it does not hold. */
export type TokenReader = (token: string) => Promise<SignedIn>;
export interface Identity extends Pick<Caller, 'key' | 'author' | 'moderates'> {
    readonly expires?: number | undefined;
}
/**
 * Who makes a request; `undefined` for someone who does not say. A reader whose sign-in does not hold, or not any more, is
 * nobody: what everyone may read they may read too. They hear of it when they write.
 *
 * @throws AfterwordError `unauthorized`
 */
export declare const identify: (authorization: string | null, readToken: TokenReader | undefined, isReading: boolean) => Promise<Identity | undefined>;
