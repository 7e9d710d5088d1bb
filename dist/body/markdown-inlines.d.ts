import type { CharacterNames } from './character-names.js';
import type { Inline } from './tree.js';
/** What all runs of one body share. */
export interface Context {
    readonly names: CharacterNames;
    /** Where `[text][name]` leads: '' where readers may not be sent, `undefined` where nothing defines it. */
    readonly resolve: (name: string) => string | undefined;
}
export declare const inlinesOf: (text: string, context: Context) => readonly Inline[];
