import type { AfterwordError, ErrorCode } from './errors.js';
/** Failures that may be over after a while, such as a server that is being restarted. */
export declare const TRANSIENT: readonly ErrorCode[];
/** Whether something that failed with this error is tried again without the reader. */
export declare const isTriedAgain: (error: AfterwordError | undefined) => boolean;
/** Waits for something that may fail. If the reader store fails, a draft is sent nevertheless, because the page still has its text. */
export declare const ignoringErrors: (work: Promise<unknown> | undefined) => Promise<void>;
