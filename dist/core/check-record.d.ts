import { type CommentRecord } from './records.js';
type Check = (value: unknown) => boolean;
export declare const isText: (value: unknown) => value is string;
export declare const optional: (check: Check) => Check;
export declare const oneOf: (values: readonly unknown[]) => Check;
export declare const shape: (checks: Readonly<Record<string, Check>>) => Check;
/** The first fault of a record, in words for the console; `undefined` if it is valid. */
export declare const recordFault: (value: unknown) => string | undefined;
/** The valid records, removed ones without their words. `warn` is called for each of the others, with its id. */
export declare const keepValidRecords: (values: readonly unknown[], warn: (message: string) => void) => readonly CommentRecord[];
/** Takes the invalid records out of a back end's answers. `warn` is called once for each fault, however often it comes. */
export declare const validRecordsIn: (warn: (message: string) => void) => (<Answer extends {
    readonly records: readonly CommentRecord[];
}>(answer: Answer) => Answer);
export {};
