export interface HeldReason {
    /** The name of the rule: `everything`, `first`, `links`, `long`, `program`, … */
    readonly rule: string;
    /** What the rule found, such as the words or how many links; at most `LONGEST_BECAUSE` characters. */
    readonly because?: string;
}
export declare const LONGEST_BECAUSE = 200;
/** Only as many reasons are stored with a comment. */
export declare const MOST_REASONS = 20;
