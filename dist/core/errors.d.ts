/** Every way a call can fail. The list is closed: an adapter maps its own failures to these. */
export declare const ERROR_CODES: readonly ['network', 'unavailable', 'rate-limited', 'not-found', 'forbidden', 'unauthorized', 'invalid', 'closed', 'conflict', 'quota', 'unsupported', 'corrupt', 'aborted'];
export type ErrorCode = (typeof ERROR_CODES)[number];
/** What can be wrong with one field of a draft. */
export type FieldFault = 'required' | 'too-long' | 'malformed' | 'duplicate' | 'taken';
/** The fields of a draft that a reader fills in. */
export type DraftField = 'body' | 'name' | 'email' | 'url';
export type FieldFaults = Readonly<Partial<Record<DraftField, FieldFault>>>;
export interface AfterwordErrorOptions {
    /** What was caught, kept for the console. */
    readonly cause?: unknown;
    /** With `invalid`: which fields, and why. */
    readonly fields?: FieldFaults;
    /** With `rate-limited` and `unavailable`: milliseconds to wait before trying again. */
    readonly retryAfter?: number | undefined;
}
export declare class AfterwordError extends Error {
    readonly code: ErrorCode;
    readonly fields: FieldFaults;
    readonly retryAfter: number | undefined;
    constructor(code: ErrorCode, message: string, { fields, retryAfter, ...cause }?: AfterwordErrorOptions);
}
/** Any thrown value as an `AfterwordError`; an `AbortError` becomes `aborted`, the unknown becomes `fallback`. */
export declare const asAfterwordError: (thrown: unknown, fallback?: ErrorCode) => AfterwordError;
/** Rejects a call that was taken back before it began. */
export declare const throwIfAborted: (signal: AbortSignal | undefined) => void;
/** Said alike of what is not there and of what the caller may not see. */
export declare const noSuchComment: (id: string) => AfterwordError;
