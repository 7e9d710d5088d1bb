import type { CommentEntry, Entries, Entry } from './entry.js';
import { type SourceRow } from './row.js';
/** The entries of a comment's row. */
export declare const walineEntries: (row: SourceRow, line: number, body: CommentEntry['body']) => readonly Entry[];
export declare function readWaline(text: AsyncIterable<string>): Entries;
