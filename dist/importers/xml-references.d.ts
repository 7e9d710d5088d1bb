export interface Mended {
    readonly text: string;
    /** How many `&` meant themselves, and the line of the first. */
    readonly ampersands: number;
    readonly ampersandLine: number;
    /** How many references named a character that cannot be. */
    readonly characters: number;
    readonly characterLine: number;
}
export declare class XmlReferences {
    #private;
    mend(part: string, isLast?: boolean): Mended;
}
