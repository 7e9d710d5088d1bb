import { AfterwordError } from '../../core/errors.js';
import { type Rules } from '../../core/rules.js';
import type { Judge } from './judge.js';
/** A rule that is not valid, with its place in the rules. */
export declare class RuleError extends AfterwordError {
    readonly path: readonly (string | number)[];
    constructor(path: readonly (string | number)[], message: string);
}
/** @throws RuleError if a pattern is not valid, or all of them together would take too long */
export declare const wordsJudge: ({ words: rules }: Rules) => Judge;
