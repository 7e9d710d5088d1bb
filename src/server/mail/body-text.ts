// Writes a syntax tree as plain text for a mail. The address of a link stands behind its words, so that a reader sees where it leads.
import type { Block, Inline, ListItem, Root } from '../../body/tree.js';
import { inLines } from './safe-text.js';

/** Characters of a comment in a mail. */
const LONGEST = 20_000;
/** Quotes and lists within each other that are indented. Deeper ones are written as the one around them. */
const DEEPEST = 12;

const inlineText = (node: Inline): string => {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if (node.type === 'break') return '\n';
  const words = inlinesText(node.children);
  if (node.type === 'strong') return `**${words}**`;
  if (node.type === 'emphasis') return `*${words}*`;
  if (node.type !== 'link') return `~~${words}~~`;
  const shown = words.trim();
  const isAddress = [shown, `https://${shown}`, `mailto:${shown}`].some(
    (one) => one === node.url || `${one}/` === node.url,
  );
  return isAddress ? words : `${words} <${node.url}>`;
};

const inlinesText = (nodes: readonly Inline[]): string => nodes.map(inlineText).join('');

const eachLine = (text: string, start: string): string => text.replace(/^/gm, start);

const itemText = ({ children }: ListItem, mark: string, depth: number): string => {
  const indent = ' '.repeat(mark.length);
  return mark + eachLine(blocksText(children, depth), indent).slice(indent.length);
};

const blockText = (node: Block, depth: number): string => {
  if (node.type === 'thematicBreak') return '* * *';
  if (node.type === 'code') return eachLine(node.value, '    ');
  if (node.type !== 'blockquote' && node.type !== 'list') return inlinesText(node.children);
  const isDeep = depth > DEEPEST;
  if (node.type === 'blockquote') return eachLine(blocksText(node.children, depth + 1), isDeep ? '' : '> ');
  const first = node.start ?? 1;
  const marked = (item: ListItem, index: number): string =>
    itemText(item, isDeep ? '' : node.ordered ? `${first + index}. ` : '- ', depth + 1);
  return node.children.map(marked).join('\n');
};

const blocksText = (nodes: readonly Block[], depth: number): string =>
  nodes.map((node) => blockText(node, depth)).join('\n\n');

export const treeText = ({ children }: Root): string => inLines(blocksText(children, 1), LONGEST);
