export interface RequestOptions {
    readonly signal?: AbortSignal | undefined;
    /** Milliseconds until the call is given up. Default 15,000. */
    readonly timeout?: number;
    /** Stands in for the page's `fetch`. */
    readonly fetch?: typeof fetch | undefined;
}
/** The answer to a GET of `url`, if it is a good one (2xx). */
export declare const request: (url: string, { signal, timeout, fetch: ask }?: RequestOptions) => Promise<Response>;
