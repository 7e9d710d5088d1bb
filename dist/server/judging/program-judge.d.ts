import type { Judge } from './judge.js';
export declare const programJudge: Judge;
