import type { Root } from './tree.js';
export declare const parseText: (source: string) => Root;
