// How many links a body shows.
import type { Block, Inline, ListItem, Root } from './tree.js';

export const linksIn = (node: Root | Block | ListItem | Inline): number => {
  if (node.type === 'link') return 1;
  if (!('children' in node)) return 0;
  return node.children.reduce((sum: number, child) => sum + linksIn(child), 0);
};
