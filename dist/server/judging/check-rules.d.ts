import type { Rules } from '../../core/rules.js';
/** @throws RuleError with the place of the first fault */
export declare const checkRules: (value: unknown) => Rules;
