import { AfterwordError } from '../core/errors.js';
/** What WordPress refuses with, as ours. */
export declare const errorIn: (answer: unknown) => AfterwordError | undefined;
