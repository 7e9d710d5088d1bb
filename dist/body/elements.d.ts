import type { Block, Inline, ListItem, Text } from './tree.js';
export type TreeNode = Block | Inline | ListItem;
/** The `rel` of every link that a reader wrote: written by a user, not recommended by the site, without access to this page. */
export declare const LINK_REL = "ugc nofollow noopener";
/** An element with marks at a side, or a line along it, has the direction of its text, which may not be the page's. */
export declare const elementOf: (node: Exclude<TreeNode, Text>) => readonly [tag: string, attributes: Readonly<Record<string, string>>];
