export interface Tally {
    /** How many there are in the window, this one included. */
    readonly count: number;
    /** When the window ends, milliseconds since 1970. */
    readonly ends: number;
}
export interface Ledger {
    /** Counts one more under `key`, in windows of so many milliseconds. */
    hit(key: string, window: number): Promise<Tally>;
    /** The first value given for `key` within so many milliseconds: this one, if there was none. */
    first(key: string, value: string, window: number): Promise<string>;
    /** The value `first` keeps for `key`, if there is one. */
    recall(key: string): Promise<string | undefined>;
}
/** The end of the window that a moment is in. */
export declare const endOfWindow: (now: number, window: number) => number;
export declare const memoryLedger: (now?: () => number) => Ledger;
