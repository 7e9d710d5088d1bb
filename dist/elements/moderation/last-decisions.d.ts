import type { Said } from './words.js';
export interface LastDecision {
    /** What was done, for the notice. */
    readonly sentence: Said;
    /** Undoes it; absent if that is not possible. Resolves to what the notice says then. */
    readonly undo: (() => Promise<Said>) | undefined;
}
export declare class LastDecisions {
    #private;
    /** What the notice says. */
    get sentence(): Said;
    get canUndo(): boolean;
    add(decision: LastDecision): void;
    say(sentence: Said): void;
    undo(): Promise<void>;
}
