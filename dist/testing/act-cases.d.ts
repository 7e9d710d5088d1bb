import type { ConformanceCase } from './conformance.js';
export declare const actCases: readonly ConformanceCase[];
