import { type ConformanceCase } from './conformance.js';
export declare const listCases: readonly ConformanceCase[];
