import type { Entries, Entry } from './entry.js';
import { type Row } from './row.js';
import { type Layout } from './rows.js';
/**
 * What is asked of an Isso database. In a terminal:
 * `sqlite3 -json comments.db "select c.id, … from comments c …" > comments.json`. The readers' addresses (`voters` is made of
 * them), and the secret in the table of preferences, are not asked for.
 */
export declare const ISSO_QUERY: string;
/** The entries of a row as `ISSO_QUERY` gives it. */
export declare const issoEntries: (row: Row, line: number) => readonly Entry[];
export declare const readIssoRows: (text: AsyncIterable<string>, layout: Layout) => Entries;
/** `[{"id": "/page/", "title": "…", "comments": […]}]` */
export declare function readIssoGeneric(text: AsyncIterable<string>): Entries;
