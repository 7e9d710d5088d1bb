import { type TemplateResult } from 'lit';
import { type Rules, type WordRule } from '../../../core/rules.js';
import type { Words } from '../words.js';
import type { Numbered, SiteOfRules } from './rules-form.js';
export declare class RulesFields {
    #private;
    /** @param faults what is wrong with fields, by their names */
    constructor(words: Words, faults: ReadonlyMap<string, string>);
    /** The fields that count for all discussions. */
    general(rules: Rules): TemplateResult;
    wordRule({ number, value }: Numbered<WordRule>, index: number, remove: (number: number) => void): TemplateResult;
    discussion({ number, value }: Numbered<SiteOfRules>, remove: (number: number) => void): TemplateResult;
}
