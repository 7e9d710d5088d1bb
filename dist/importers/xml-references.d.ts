export interface Mended {
    readonly text: string;
    /** How many `&` were escaped, and the line of the first. */
    readonly ampersands: number;
    readonly ampersandLine: number;
    /** How many references were to characters that are not allowed, and the line of the first. */
    readonly characters: number;
    readonly characterLine: number;
}
export declare class XmlReferences {
    #private;
    mend(part: string, isLast?: boolean): Mended;
}
