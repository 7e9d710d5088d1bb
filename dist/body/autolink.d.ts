import type { Inline } from './tree.js';
/** A text as a list of texts and links. */
export declare const autolink: (line: string) => readonly Inline[];
