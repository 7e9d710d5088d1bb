// What a body shows: its text without format, and the addresses of its links.
import type { Block, Inline, ListItem, Root } from '../../body/tree.js';

type Node = Root | Block | ListItem | Inline;

const BLOCKS: ReadonlySet<Node['type']> = new Set(['paragraph', 'heading', 'code', 'break', 'listItem']);

const collect = (node: Node, texts: string[], links: string[]): void => {
  if (node.type === 'link') links.push(node.url);
  if ('value' in node) texts.push(node.value);
  if ('children' in node) for (const child of node.children) collect(child, texts, links);
  if (BLOCKS.has(node.type)) texts.push('\n');
};

export const visibleTextOf = (tree: Root): { readonly text: string; readonly links: string } => {
  const [texts, links]: [string[], string[]] = [[], []];
  collect(tree, texts, links);
  return { text: texts.join(''), links: links.join('\n') };
};
