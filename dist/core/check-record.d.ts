import { type CommentRecord } from './records.js';
type Check = (value: unknown) => boolean;
export declare const isText: (value: unknown) => value is string;
export declare const optional: (check: Check) => Check;
export declare const oneOf: (values: readonly unknown[]) => Check;
export declare const shape: (checks: Readonly<Record<string, Check>>) => Check;
/** The first fault of a would-be record, as words for the console; `undefined` when it keeps the contract. */
export declare const recordFault: (value: unknown) => string | undefined;
/** Keeps the records that hold to the contract, removed ones without their words, and tells `warn` about each of the others, by name. */
export declare const keepValidRecords: (values: readonly unknown[], warn: (message: string) => void) => readonly CommentRecord[];
export {};
