import type { EffectiveRules } from './effective-rules.js';
import type { Judge } from './judge.js';
export declare const linksJudge: ({ most, outcome }: EffectiveRules['links']) => Judge;
