import type { Entries, Entry } from './entry.js';
import { type SourceRow } from './row.js';
import { type Layout } from './rows.js';
/**
 * The query for an Isso database. In a terminal:
 * `sqlite3 -json comments.db "select c.id, … from comments c …" > comments.json`. The addresses of readers (`voters` is made
 * from them) and the secret in the table of preferences are not selected.
 */
export declare const ISSO_QUERY: string;
/** The entries of a row as `ISSO_QUERY` gives it. */
export declare const issoEntries: (row: SourceRow, line: number) => readonly Entry[];
export declare const readIssoRows: (text: AsyncIterable<string>, layout: Layout) => Entries;
/** `[{"id": "/page/", "title": "…", "comments": […]}]` */
export declare function readIssoGeneric(text: AsyncIterable<string>): Entries;
