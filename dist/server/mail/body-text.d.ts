import type { Root } from '../../body/tree.js';
export declare const treeText: ({ children }: Root) => string;
