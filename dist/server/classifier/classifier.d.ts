import type { Judge } from '../judging/judge.js';
import type { DecidedComments } from './decided-comments.js';
import { WordModel } from './word-model.js';
/** From which score on a comment waits, and from which on it is spam. */
export declare const HOLD_FROM = 6;
export declare const SPAM_FROM = 14;
/** Keeps a model up to date with the decisions. */
export declare class Learning {
    #private;
    constructor(decided: DecidedComments, now: () => number);
    /** The model, with all decisions that were made before. */
    model(): Promise<WordModel>;
}
export declare const classifier: (decided: DecidedComments, now: () => number) => Judge;
