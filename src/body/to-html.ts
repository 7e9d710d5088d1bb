// Writes a syntax tree as HTML, without a document: for a feed, a mail, or a page that a server writes. The elements and
// attributes are those in elements.ts. Every text and value is escaped here.
import { withFewMarks } from '../core/visible.js';
import { elementOf, type TreeNode } from './elements.js';
import { escapedHtml } from './html-text.js';
import type { Root } from './tree.js';

/** Where it will be shown. For a page it is the same as the elements make there; for a feed it is readable without our style sheet. */
export type Place = 'page' | 'elsewhere';

const written = (text: string): string => escapedHtml(withFewMarks(text));

/** A text whose white space stays visible in HTML: of several spaces, all but the last become non-breaking. */
const withSpaces = (text: string): string =>
  text.replaceAll('\t', '    ').replace(/ {2,}/g, (run) => `${'\u00a0'.repeat(run.length - 1)} `);

/** HTML ignores a line break directly after `<pre>`, so that one is written twice. */
const startOf = (value: string): string => (value.startsWith('\n') ? '\n' : '');

const all = (nodes: readonly TreeNode[], place: Place): string => nodes.map((node) => nodeHtml(node, place)).join('');

const nodeHtml = (node: TreeNode, place: Place): string => {
  const isPage = place === 'page';
  if (node.type === 'text') return written(isPage ? node.value : withSpaces(node.value));
  const [name, attributes] = elementOf(node);
  // In a feed, headings cannot disturb the outline of a page.
  const tag = node.type === 'heading' && !isPage ? `h${node.depth}` : name;
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapedHtml(value)}"`);
  const open = `<${tag}${pairs.join('')}>`;
  if (node.type === 'break' || node.type === 'thematicBreak') return open;
  if ('value' in node) return `${open}${tag === 'pre' ? startOf(node.value) : ''}${written(node.value)}</${tag}>`;
  const [first, ...more] = node.children;
  const isShort = !isPage && node.type === 'listItem' && first?.type === 'paragraph' && more.length === 0;
  return `${open}${all(isShort ? first.children : node.children, place)}</${tag}>`;
};

export const treeHtml = ({ children }: Root, place: Place): string =>
  children.map((node) => nodeHtml(node, place)).join(place === 'page' ? '' : '\n');
