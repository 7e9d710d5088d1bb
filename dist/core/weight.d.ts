import type { CommentRecord } from './records.js';
/** About how many bytes of JSON one answer may have: a page, changes, the newest comments. */
export declare const ANSWER_BYTES: number;
/** The bytes of a text in JSON (UTF-8); roughly, if it is short. */
export declare const textBytes: (text: string) => number;
/** The bytes of a record in JSON, roughly. */
export declare const recordBytes: ({ author, body, reactions }: CommentRecord) => number;
/** As many of the first items as fit into some bytes, but at least one, so that the next question can continue after it. */
export declare const firstWithin: <Item>(items: readonly Item[], bytesOf: (item: Item) => number, most: number) => Item[];
