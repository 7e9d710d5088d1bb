import { type ConformanceCase } from './conformance.js';
export declare const restoreCases: readonly ConformanceCase[];
