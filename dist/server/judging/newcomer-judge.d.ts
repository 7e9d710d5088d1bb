import type { Judge } from './judge.js';
/** @param needed how many approved comments a reader needs */
export declare const newcomerJudge: (needed: number, approvedComments: (key: string, most: number) => Promise<number>) => Judge;
