import { type ConformanceCase } from './conformance.js';
export declare const readerCases: readonly ConformanceCase[];
