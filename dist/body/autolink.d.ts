import type { Inline } from './tree.js';
/** Running text as text and links. */
export declare const autolink: (line: string) => readonly Inline[];
