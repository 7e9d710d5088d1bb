import { type ConformanceCase } from './conformance.js';
export declare const pageCases: readonly ConformanceCase[];
