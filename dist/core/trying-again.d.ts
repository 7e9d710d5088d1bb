import type { AfterwordError, ErrorCode } from './errors.js';
/** What passes by itself, such as a server that is being restarted. */
export declare const TRANSIENT: readonly ErrorCode[];
/** Whether a draft that failed with this error is tried again by itself. */
export declare const isTriedAgain: (error: AfterwordError | undefined) => boolean;
/** A store that cannot keep anything must not stop the sending: the page still holds the text. */
export declare const ignoringErrors: (work: Promise<unknown> | undefined) => Promise<void>;
