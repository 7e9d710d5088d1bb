import type { Inline, Root } from './tree.js';
/** What every text with a bare address has in it. */
export declare const ADDRESS_HINT: RegExp;
/** @param inlinesOf what becomes of a line; by default it stays text */
export declare const parseParagraphs: (source: string, inlinesOf?: (line: string) => readonly Inline[]) => Root;
