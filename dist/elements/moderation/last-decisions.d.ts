export interface LastDecision {
    /** What was done, for the notice. */
    readonly sentence: string;
    /** Undoes it; absent if that is not possible. Resolves to what the notice says then. */
    readonly undo: (() => Promise<string>) | undefined;
}
export declare class LastDecisions {
    #private;
    /** What the notice says. */
    get sentence(): string;
    get canUndo(): boolean;
    add(decision: LastDecision): void;
    say(sentence: string): void;
    undo(): Promise<void>;
}
