import type { CharacterNames } from './character-names.js';
import { type Marker } from './markdown-starts.js';
/** A block whose text is not read yet. */
export type DraftBlock = {
    type: 'paragraph';
    text: string;
} | {
    type: 'heading';
    depth: number;
    text: string;
} | {
    type: 'code';
    value: string;
    lang?: string;
} | {
    type: 'html';
    value: string;
} | {
    type: 'thematicBreak';
} | {
    type: 'blockquote';
    children: DraftBlock[];
} | {
    type: 'list';
    marker: Marker;
    items: DraftBlock[][];
};
export interface Blocks {
    readonly children: readonly DraftBlock[];
    /** The address of `[text][name]`; the first definition of a name counts. */
    readonly definitions: ReadonlyMap<string, string>;
}
export declare const blocksOf: (source: string, names: CharacterNames) => Blocks;
