import type { Schema } from './schema-parts.js';
export declare const rulesSchema: Schema;
