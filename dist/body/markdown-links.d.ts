import type { CharacterNames } from './character-names.js';
/** Where the blanks from an index on end; at most one line end is among them. */
export declare const blanksEnd: (text: string, at: number) => number;
export interface Address {
    readonly url: string;
    readonly end: number;
}
/** An address, which may be empty only in angle brackets. */
export declare const addressAt: (text: string, at: number, names: CharacterNames) => Address | undefined;
export declare const titleEnd: (text: string, at: number) => number | undefined;
/** The end of a label with its brackets. It is not empty, and has no brackets in it. */
export declare const labelEnd: (text: string, at: number) => number | undefined;
/** The form of a label under which its definition is found. */
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
