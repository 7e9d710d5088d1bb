export interface LogEntry {
    /** `warn`: somebody was refused whom the owner may have meant to allow. */
    readonly level: 'info' | 'warn' | 'error';
    /** When it was done, ISO 8601. */
    readonly time: string;
    /** Stands in the answer's x-request-id too, so that a reader's complaint can be found. */
    readonly request: string;
    readonly method: string;
    /** The route's name in the protocol; `none` for an address that is not a route. */
    readonly route: string;
    readonly status: number;
    readonly milliseconds: number;
    /** The origin of the page that was refused, with level `warn`. */
    readonly origin?: string;
    /** What would allow it. */
    readonly hint?: string;
    /** What went wrong inside, with level `error`. */
    readonly error?: string;
}
export type Log = (entry: LogEntry) => void;
/** Where an error comes from, without what it was about: messages of databases may quote what they were given. */
export declare const traceOf: (error: unknown) => string;
