/** It says nothing until it knows so many comments of both kinds. */
export declare const FEWEST_KNOWN = 20;
export interface Rating {
    /** The natural logarithm of how many times as likely spam is; 0 if nothing is known. */
    readonly score: number;
    /** The features that speak most for spam, the strongest first. */
    readonly spamWords: readonly string[];
}
export declare class WordModel {
    #private;
    add(features: readonly string[], isSpam: boolean): void;
    /** Takes back what `add` was told. */
    take(features: readonly string[], isSpam: boolean): void;
    get isReady(): boolean;
    rate(features: readonly string[]): Rating;
}
