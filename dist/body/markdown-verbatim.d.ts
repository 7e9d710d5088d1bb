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
/** Puts a line into the block: whether it was taken, was the last line of the block, or is not part of it. */
export declare const takeLine: (block: Verbatim, line: Line) => 'taken' | 'last' | 'not';
/** What all its lines say. */
export declare const verbatimText: ({ kind, lines }: Verbatim) => string;
