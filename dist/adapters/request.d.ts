import { AfterwordError } from '../core/errors.js';
export interface RequestOptions {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    /** It goes on when the page is left. */
    readonly keepalive?: boolean;
    readonly signal?: AbortSignal | undefined;
    /** Milliseconds after which the request fails. Default 15,000. */
    readonly timeout?: number | undefined;
    /** The answer is a stream, which may go on for long: the time limit is only for its beginning. */
    readonly isStream?: boolean;
    /** Used instead of the page's `fetch`. */
    readonly fetch?: typeof fetch | undefined;
    /** The error in the body of an answer, if the back end says there more than by the status. */
    readonly parseError?: (answer: unknown) => AfterwordError | undefined;
}
/** The error for an answer whose status is not 2xx. */
export declare const errorOf: ({ status, headers, url }: Response, method?: string) => AfterwordError;
/** The answer to a request, if its status is 2xx. */
export declare const request: (url: string, options?: RequestOptions) => Promise<Response>;
