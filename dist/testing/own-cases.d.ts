import { type ConformanceCase } from './conformance.js';
export declare const ownCases: readonly ConformanceCase[];
