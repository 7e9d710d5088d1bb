export interface LogEntry {
    /** `warn`: a site was refused that the owner may have meant to allow. */
    readonly level: 'info' | 'warn' | 'error';
    /** When the request was answered, ISO 8601. */
    readonly time: string;
    /** The same as the answer's x-request-id header, so that the entry of a reader's complaint can be found. */
    readonly request: string;
    readonly method: string;
    /** The route's name in the protocol; `none` for an address that is not a route. */
    readonly route: string;
    readonly status: number;
    readonly milliseconds: number;
    /** The origin of the page that was refused, with level `warn`. */
    readonly origin?: string;
    /** Which setting would allow it. */
    readonly hint?: string;
    /** What went wrong inside, with level `error`. */
    readonly error?: string;
}
export type Log = (entry: LogEntry) => void;
/** The names, codes and stack frames of an error without its messages: messages of databases may quote their input. */
export declare const traceOf: (error: unknown) => string;
