import { type ConformanceCase } from './conformance.js';
export declare const queueCases: readonly ConformanceCase[];
