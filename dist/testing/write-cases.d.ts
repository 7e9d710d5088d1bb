import { type ConformanceCase } from './conformance.js';
export declare const writeCases: readonly ConformanceCase[];
