import type { Root } from './tree.js';
export declare const parseMarkdown: (source: string) => Root;
