export declare class Fingerprint {
    #private;
    low: number;
    high: number;
    constructor();
    reset(low?: number, high?: number): this;
    /** Goes on with some text: a text in two parts has the fingerprint of the whole. */
    text(text: string, from?: number, to?: number): this;
    /** A part that is told from what follows it. */
    part(text: string): this;
    /** As `part`, of a long text by its length, its beginning and its end. */
    sample(text: string, size?: number): this;
    /** In 14 letters and digits at the most. */
    toString(): string;
}
