import type { Inline, Root } from './tree.js';
/** Matches every text that has a bare address, and some others. */
export declare const ADDRESS_HINT: RegExp;
/** @param inlinesOf makes nodes of a line; by default it stays a text */
export declare const parseParagraphs: (source: string, inlinesOf?: (line: string) => readonly Inline[]) => Root;
