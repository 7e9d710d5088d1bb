import type { CharacterNames } from './character-names.js';
/** Where the blanks that start at an index end, with no more than one line end among them. */
export declare const blanksEnd: (text: string, at: number) => number;
export interface Address {
    readonly url: string;
    readonly end: number;
}
/** An address, which may be empty only in angle brackets. */
export declare const addressAt: (text: string, at: number, names: CharacterNames) => Address | undefined;
export declare const titleEnd: (text: string, at: number) => number | undefined;
/** The end of a label with its brackets; it has something in it, and no brackets. */
export declare const labelEnd: (text: string, at: number) => number | undefined;
/** What a label is looked up by. */
export declare const labelName: (label: string) => string;
export interface Resource {
    readonly url: string;
    readonly end: number;
}
/** `(address "title")`. */
export declare const resourceAt: (text: string, at: number, names: CharacterNames) => Resource | undefined;
export interface Definition {
    readonly name: string;
    readonly url: string;
    readonly end: number;
}
/** `[label]: address "title"`, up to the start of the next line. */
export declare const definitionAt: (text: string, at: number, names: CharacterNames) => Definition | undefined;
