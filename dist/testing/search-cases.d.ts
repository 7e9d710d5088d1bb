import { type ConformanceCase } from './conformance.js';
export declare const searchCases: readonly ConformanceCase[];
