import type { EffectiveRules } from './effective-rules.js';
import type { Judge } from './judge.js';
export interface JudgesDependencies {
    /** Has learned from the decisions of moderators. */
    readonly classifier?: Judge | undefined;
    /** How many comments of a reader are approved, counted up to `most`. */
    readonly approvedComments?: ((key: string, most: number) => Promise<number>) | undefined;
}
/** @param words finds the words of the rules */
export declare const judgesOf: ({ holdEverything, newcomers, links, length }: EffectiveRules, words: Judge, { approvedComments, classifier }: JudgesDependencies) => readonly Judge[];
