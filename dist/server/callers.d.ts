import type { Caller } from '../core/caller.js';
import type { CommentAuthor } from '../core/records.js';
import type { SignedInSession } from './moderators/signed-in-session.js';
/** Who a token says its bearer is. */
export interface SignedIn {
    readonly author: CommentAuthor & {
        readonly id: string;
    };
    readonly moderates: boolean;
    /** Their e-mail address, if the token says that it is theirs. Readers never see it. */
    readonly email?: string | undefined;
    /** When the token expires, milliseconds since 1970. Streams that were opened with it end then. */
    readonly expires?: number | undefined;
}
/** Verifies a token. Throws an AfterwordError `unauthorized` that says why the token is invalid. */
export type TokenReader = (token: string) => Promise<SignedIn>;
export interface Identity extends Pick<Caller, 'key' | 'author' | 'email' | 'moderates'> {
    readonly expires?: number | undefined;
    /** The session of a moderator who signed in by a link. */
    readonly session?: SignedInSession | undefined;
}
/**
 * Who makes a request; `undefined` if the request does not say. A reading request with an invalid or expired sign-in counts as
 * anonymous: it may read what everyone may read. A writing request with one is refused.
 *
 * @throws AfterwordError `unauthorized`
 */
export declare const identify: (authorization: string | null, readToken: TokenReader | undefined, isReading: boolean) => Promise<Identity | undefined>;
