import { type Line } from './markdown-line.js';
import { type Fence } from './markdown-starts.js';
import type { BlockEnd } from './markdown-tags.js';
export type Verbatim = {
    readonly lines: string[];
} & ({
    readonly kind: 'fence';
    readonly fence: Fence;
} | {
    readonly kind: 'indented';
} | {
    readonly kind: 'html';
    readonly end: BlockEnd;
});
/** Puts a line into the block. Returns whether the block took it, or took it as its last line, or did not take it. */
export declare const takeLine: (block: Verbatim, line: Line) => 'taken' | 'last' | 'not';
/** The text of all its lines. */
export declare const verbatimText: ({ kind, lines }: Verbatim) => string;
