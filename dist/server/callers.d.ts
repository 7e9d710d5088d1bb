import type { Caller } from '../core/caller.js';
import type { CommentAuthor } from '../core/records.js';
/** Who a token says its bearer is. */
export interface SignedIn {
    readonly author: CommentAuthor & {
        readonly id: string;
    };
    readonly moderates: boolean;
}
/** Makes sure of a token. Throws an AfterwordError `unauthorized` that says why it does not hold. */
export type TokenReader = (token: string) => Promise<SignedIn>;
export type Identity = Pick<Caller, 'key' | 'author' | 'moderates'>;
/**
 * Who makes a request; `undefined` for someone who does not say.
 *
 * @throws AfterwordError `unauthorized`
 */
export declare const identify: (authorization: string | null, readToken: TokenReader | undefined) => Promise<Identity | undefined>;
