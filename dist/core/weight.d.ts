import type { CommentRecord } from './records.js';
/** What one answer may hold: a page, changes, the newest. About the bytes of its JSON. */
export declare const ANSWER_BYTES: number;
/** Bytes that a text has in JSON (UTF-8); of a short one roughly. */
export declare const textBytes: (text: string) => number;
/** Bytes that a record has in JSON, roughly. */
export declare const recordBytes: ({ author, body, reactions }: CommentRecord) => number;
/** The first of these that fit into so many bytes, and always one, so that whoever asks again gets on. */
export declare const firstWithin: <Item>(items: readonly Item[], bytesOf: (item: Item) => number, most: number) => Item[];
