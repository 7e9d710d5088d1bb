import type { Judge } from './judge.js';
export declare const lengthJudge: ({ least, most }: {
    readonly least: number;
    readonly most: number;
}) => Judge;
