import type { Entries } from './entry.js';
/** The entries of a document; what names a discussion may stand after its comments. */
export declare function readArchive(text: AsyncIterable<string>): Entries;
/** The entries of an archive that has one record a line. */
export declare function readArchiveLines(text: AsyncIterable<string>): Entries;
