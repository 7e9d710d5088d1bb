import { type ConformanceCase, type ConformanceTarget, type ConformanceTest } from './conformance.js';
export type { ConformanceCase, ConformanceTarget, ConformanceTest, Need, OpenTarget } from './conformance.js';
/** All cases. */
export declare const conformanceCases: readonly ConformanceCase[];
/** All cases as tests of a target. */
export declare const conformanceTests: (target: ConformanceTarget) => ConformanceTest[];
