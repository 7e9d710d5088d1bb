import type { CommentEntry, Entries, Entry } from './entry.js';
import { type Row } from './row.js';
/** The entries of a comment's row. */
export declare const walineEntries: (row: Row, line: number, body: CommentEntry['body']) => readonly Entry[];
export declare function readWaline(text: AsyncIterable<string>): Entries;
