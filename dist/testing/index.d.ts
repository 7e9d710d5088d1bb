import { type ConformanceCase, type ConformanceTarget, type ConformanceTest } from './conformance.js';
export type { ConformanceCase, ConformanceTarget, ConformanceTest, Need, OpenTarget } from './conformance.js';
/** Every case. */
export declare const conformanceCases: readonly ConformanceCase[];
/** Every case, as it applies to a target. */
export declare const conformanceTests: (target: ConformanceTarget) => ConformanceTest[];
