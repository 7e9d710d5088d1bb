export interface CorsOptions {
    /** Origins, as `https://blog.example`; `*` for any; `loopback` for pages of this machine. Default: the server's own. */
    readonly origins?: readonly string[] | 'loopback' | undefined;
}
export interface Cors {
    /** Whether pages of an origin may use this server; for its own origin, only if that is listed. */
    readonly admits: (origin: string) => boolean;
    /** The headers an answer to this request needs. */
    headersFor(request: Request): Record<string, string>;
    /** The answer to a preflight; `undefined` when the request is not a preflight. */
    preflight(request: Request): Response | undefined;
    /** @throws AfterwordError `forbidden` when a page of another site tries to write */
    check(request: Request): void;
    /** The origin of a page that may not use this server, and which setting would allow it. For the server's log. */
    refused(request: Request): {
        readonly origin: string;
        readonly hint: string;
    } | undefined;
}
export declare const corsWith: ({ origins }: CorsOptions) => Cors;
