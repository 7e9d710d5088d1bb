import { AfterwordError } from '../core/errors.js';
export interface RequestOptions {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly signal?: AbortSignal | undefined;
    /** Milliseconds until the call is given up. Default 15,000. */
    readonly timeout?: number | undefined;
    /** The answer is a stream, which may last: the time limit is for its beginning. */
    readonly isStream?: boolean;
    /** Stands in for the page's `fetch`. */
    readonly fetch?: typeof fetch | undefined;
    /** The error in an answer of the back end's own kind, where it says more than its status. */
    readonly parseError?: (answer: unknown) => AfterwordError | undefined;
}
/** What an answer other than a good one (2xx) means. */
export declare const errorOf: ({ status, headers, url }: Response, method?: string) => AfterwordError;
/** The answer to a request, if it is a good one (2xx). */
export declare const request: (url: string, options?: RequestOptions) => Promise<Response>;
