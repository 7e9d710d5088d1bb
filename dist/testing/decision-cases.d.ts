import { type ConformanceCase } from './conformance.js';
export declare const decisionCases: readonly ConformanceCase[];
