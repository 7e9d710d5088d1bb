import type { Entries } from './entry.js';
/** The entries of a document. The id and title of a discussion may come after its comments. */
export declare function readArchive(text: AsyncIterable<string>): Entries;
/** The entries of an archive with one record per line. */
export declare function readArchiveLines(text: AsyncIterable<string>): Entries;
