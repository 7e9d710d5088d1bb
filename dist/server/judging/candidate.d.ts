import type { Candidate } from './judge.js';
export declare const candidateOf: (given: Omit<Candidate, 'tree'>) => Candidate;
