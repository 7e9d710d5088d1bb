import { Delimiters } from './inline-delimiters.js';
import type { Inline } from './tree.js';
/** `[` or `![`. */
export interface Bracket {
    readonly isImage: boolean;
    /** Where in the text its content starts. */
    readonly at: number;
    /** The row of delimiters before it. */
    readonly below: Delimiters;
    /** The address of the link that it starts; '' if the address is not allowed. */
    url?: string;
}
export declare class InlineBuilder {
    #private;
    /** Text in which addresses become links. */
    text(value: string): void;
    /** A node that stays as it is. */
    whole(node: Inline): void;
    row(sign: string, length: number, canOpen: boolean, canClose: boolean): void;
    openBracket(isImage: boolean, at: number): void;
    /** Takes the last bracket that is open, if it can be the start of a link or picture. */
    takeBracket(): Bracket | undefined;
    /** Makes a link or picture of what follows a bracket that was taken. */
    link(bracket: Bracket, url: string, typed: string): void;
    finish(): Inline[];
}
