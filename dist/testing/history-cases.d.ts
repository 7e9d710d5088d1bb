import { type ConformanceCase } from './conformance.js';
export declare const historyCases: readonly ConformanceCase[];
