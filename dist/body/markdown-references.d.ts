import type { CharacterNames } from './character-names.js';
export declare const PUNCTUATION: RegExp;
export interface Decoded {
    readonly value: string;
    readonly end: number;
}
/** The character that the reference at an index stands for, and where the reference ends. */
export declare const referenceAt: (text: string, at: number, { named }: CharacterNames) => Decoded | undefined;
/** Text without its escapes and references. */
export declare const unescaped: (text: string, names: CharacterNames) => string;
