import type { Root } from './tree.js';
export declare const treeToMarkdown: (root: Root) => string;
