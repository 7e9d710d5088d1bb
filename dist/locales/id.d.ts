import type { Locale } from './locale.js';
export declare const id: Locale;
