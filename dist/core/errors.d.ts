import type { ERROR_CODES } from './error-codes.js';
export type ErrorCode = (typeof ERROR_CODES)[number];
/** What can be wrong with one field of a draft. */
export type FieldFault = 'required' | 'too-long' | 'malformed' | 'duplicate' | 'taken' | 'refused';
/** The fields of a draft that a reader fills in. */
export type DraftField = 'body' | 'name' | 'email' | 'url';
export type FieldFaults = Readonly<Partial<Record<DraftField, FieldFault>>>;
export interface AfterwordErrorOptions {
    /** The error that was caught, for the console. */
    readonly cause?: unknown;
    /** With `invalid`: which fields, and why. */
    readonly fields?: FieldFaults | undefined;
    /** With `rate-limited` and `unavailable`: milliseconds to wait before trying again. */
    readonly retryAfter?: number | undefined;
}
export declare class AfterwordError extends Error {
    readonly code: ErrorCode;
    readonly fields: FieldFaults;
    readonly retryAfter: number | undefined;
    constructor(code: ErrorCode, message: string, { fields, retryAfter, ...cause }?: AfterwordErrorOptions);
}
/** Any thrown value as an `AfterwordError`. An `AbortError` becomes `aborted`, everything else `fallback`. */
export declare const asAfterwordError: (thrown: unknown, fallback?: ErrorCode) => AfterwordError;
/** Rejects a call that was cancelled before it began. */
export declare const throwIfAborted: (signal: AbortSignal | undefined) => void;
/** The same error whether there is no such comment or the caller may not see it. */
export declare const noSuchComment: (id: string) => AfterwordError;
