import type { Block, Inline, ListItem, Root } from './tree.js';
export declare const linksIn: (node: Root | Block | ListItem | Inline) => number;
