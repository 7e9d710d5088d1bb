import type { Block, Inline, ListItem, Text } from './tree.js';
export type TreeNode = Block | Inline | ListItem;
/** What every link a reader wrote says of itself: not ours, not vouched for, no handle on this page. */
export declare const LINK_REL = "ugc nofollow noopener";
export declare const elementOf: (node: Exclude<TreeNode, Text>) => readonly [tag: string, attributes: Readonly<Record<string, string>>];
