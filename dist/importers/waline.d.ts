import type { CommentEntry, Entries, Entry } from './entry.js';
import { type SourceRow } from './row.js';
/** The entries from the row of a comment. */
export declare const walineEntries: (row: SourceRow, line: number, body: CommentEntry['body']) => readonly Entry[];
export declare function readWaline(text: AsyncIterable<string>): Entries;
