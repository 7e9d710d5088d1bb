import type { Root } from './tree.js';
export { marksOfStyles } from './marks-of-styles.js';
export declare const treeToMarkdown: (root: Root) => string;
