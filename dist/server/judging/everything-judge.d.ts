import type { Judge } from './judge.js';
export declare const everythingJudge: Judge;
