import type { CommentEntry, DroppedEntry, Entries, Entry } from './entry.js';
import { type SourceRow } from './row.js';
export type Layout = 'array' | 'results' | 'data' | 'lines';
/** The entries of each row. A value that is not an object counts as an unreadable comment. */
export declare function readRows(text: AsyncIterable<string>, layout: Layout, entriesOf: (row: SourceRow, line: number) => readonly Entry[]): Entries;
export declare const unreadableRow: (line: number, page?: string) => DroppedEntry;
/** The entry of a comment, without fields that are undefined or empty. */
export declare const commentEntry: (entry: Omit<CommentEntry, 'type' | 'kind' | 'createdAt' | 'editedAt' | 'email'> & {
    readonly createdAt: string | undefined;
    readonly editedAt?: string | undefined;
    readonly email?: string;
}) => CommentEntry;
