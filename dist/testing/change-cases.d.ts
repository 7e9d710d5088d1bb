import { type ConformanceCase } from './conformance.js';
export declare const changeCases: readonly ConformanceCase[];
