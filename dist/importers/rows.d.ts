import type { CommentEntry, DroppedEntry, Entries, Entry } from './entry.js';
import { type Row } from './row.js';
export type Layout = 'array' | 'results' | 'data' | 'lines';
/** Entries of each row; whatever is no row counts as a comment that cannot be read. */
export declare function readRows(text: AsyncIterable<string>, layout: Layout, entriesOf: (row: Row, line: number) => readonly Entry[]): Entries;
export declare const unreadableRow: (line: number, page?: string) => DroppedEntry;
/** A comment's entry, in which absent things are absent. */
export declare const commentEntry: (entry: Omit<CommentEntry, 'type' | 'kind' | 'createdAt' | 'editedAt' | 'email'> & {
    readonly createdAt: string | undefined;
    readonly editedAt?: string | undefined;
    readonly email?: string;
}) => CommentEntry;
