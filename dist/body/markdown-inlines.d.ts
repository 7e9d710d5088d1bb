import type { CharacterNames } from './character-names.js';
import type { Inline } from './tree.js';
/** Common to all runs of one body. */
export interface Context {
    readonly names: CharacterNames;
    /** The address of `[text][name]`: '' if it is not allowed, `undefined` if the name is not defined. */
    readonly resolve: (name: string) => string | undefined;
}
export declare const inlinesOf: (text: string, context: Context) => readonly Inline[];
