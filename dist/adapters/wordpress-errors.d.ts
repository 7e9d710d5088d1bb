import { AfterwordError } from '../core/errors.js';
/** The error in an answer of WordPress. */
export declare const wordpressError: (answer: unknown) => AfterwordError | undefined;
