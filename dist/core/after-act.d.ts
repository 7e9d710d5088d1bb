import type { Act } from './act.js';
import type { CommentRecord } from './records.js';
/**
 * The record after an act; the same object where that changes nothing.
 *
 * @throws AfterwordError as the back end would
 */
export declare const afterAct: (record: CommentRecord, act: Act, now: number) => CommentRecord;
/** An act whose reader has seen the record as it is. */
export declare const atRevision: (act: Act, { revision }: CommentRecord) => Act;
