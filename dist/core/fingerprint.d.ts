export declare class Fingerprint {
    #private;
    low: number;
    high: number;
    constructor();
    reset(low?: number, high?: number): this;
    /** Adds a text. A text that is added in two pieces has the same fingerprint as the whole. */
    text(text: string, from?: number, to?: number): this;
    /** Adds a text, and marks where it ends. */
    part(text: string): this;
    /** As `part`, of a long text by its length, its beginning and its end. */
    sample(text: string, size?: number): this;
    /** At most 14 letters and digits. */
    toString(): string;
}
