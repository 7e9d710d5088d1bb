import type { CommentRecord } from './records.js';
/** The first fault of a would-be record, as words for the console; `undefined` when it keeps the contract. */
export declare const faultOf: (value: unknown) => string | undefined;
/** Keeps the records that hold to the contract, and tells `warn` about each of the others, by name. */
export declare const sift: (values: readonly unknown[], warn: (message: string) => void) => readonly CommentRecord[];
