import type { Rules, WordRule } from '../../../core/rules.js';
/** A part of the rules with a number of its own, by which its fields are named. */
export interface Numbered<Value> {
    readonly number: number;
    readonly value: Value;
}
export type SiteOfRules = NonNullable<Rules['discussions']>[number];
export declare const rulesIn: (data: FormData, words: readonly Numbered<WordRule>[], sites: readonly Numbered<SiteOfRules>[], before: Rules) => Rules;
/**
 * The name of the field that a server finds fault with, and what it says.
 *
 * @param detail begins with the place in the rules: `words/0/patterns/1: …`
 */
export declare const faultFrom: (detail: string, words: readonly Numbered<WordRule>[], sites: readonly Numbered<SiteOfRules>[]) => readonly [string, string] | undefined;
