import type { Identity } from '../callers.js';
import { type ModeratorStore } from './moderator-store.js';
export interface SignInOptions {
    readonly store: ModeratorStore | undefined;
    /** Where readers reach the server, if that is configured. */
    readonly publicUrl: string | undefined;
    readonly now: () => number;
}
export declare class SignIn {
    #private;
    readonly store: ModeratorStore | undefined;
    readonly now: () => number;
    constructor({ store, publicUrl, now }: SignInOptions);
    /** Whether a browser says that a page of the server itself made the request. */
    isOwnPage(request: Request): boolean;
    isOwnOrigin(origin: string, request: Request): boolean;
    /** Whether a request has the bearer token of a moderator's session, and not one of the site's own login. */
    hasToken(request: Request): boolean;
    /**
     * The moderator whose session a request has; `undefined` if it has none.
     *
     * @throws AfterwordError `unauthorized` for a session that is over, if the request writes; `forbidden` if a page of another site uses
     * the cookie to write
     */
    identify(request: Request, isReading: boolean): Promise<Identity | undefined>;
    /** Starts a session of the server's own pages. Returns the header that sets its cookie. */
    start(moderator: string, request: Request): Promise<string>;
    /** The header that keeps the cookie of a session for another idle time. */
    renewed(request: Request): string | undefined;
    /** The header that deletes the cookie. */
    ended(request: Request): string;
    /** Starts a session of the pages of one origin. Returns its bearer token. */
    startFor(origin: string, moderator: string): Promise<string>;
}
