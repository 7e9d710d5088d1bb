// Converts bodies to HTML for programs that show them elsewhere, such as feed readers. The syntax trees are the same as on pages. Every
// text and address is escaped here, and only the elements named here are written.
import { parseBody } from '../body/parse.js';
import type { Block, Inline, ListItem } from '../body/tree.js';
import type { CommentBody } from '../core/records.js';
import { escapedHtml } from './html-text.js';

/** @param page the address of the article, which relative links in HTML are resolved against */
export const bodyHtml = (body: CommentBody, page?: string): string =>
  parseBody(body, page).children.map(htmlOf).join('\n');

const TAGS = {
  blockquote: 'blockquote',
  delete: 'del',
  emphasis: 'em',
  inlineCode: 'code',
  listItem: 'li',
  paragraph: 'p',
  strong: 'strong',
} as const;

/** Keeps white space visible: other programs do not have our style sheet. */
const withSpaces = (text: string): string =>
  text.replaceAll('\t', '    ').replace(/ {2,}/g, (run) => `${'\u00a0'.repeat(run.length - 1)} `);

const allOf = (nodes: readonly (Block | ListItem | Inline)[]): string => nodes.map(htmlOf).join('');

const htmlOf = (node: Block | ListItem | Inline): string => {
  switch (node.type) {
    case 'text':
      return escapedHtml(withSpaces(node.value));
    case 'break':
      return '<br>';
    case 'thematicBreak':
      return '<hr>';
    case 'code':
      return `<pre><code>${escapedHtml(node.value)}</code></pre>`;
    case 'inlineCode':
      return `<code>${escapedHtml(node.value)}</code>`;
    case 'link':
      return `<a href="${escapedHtml(node.url)}">${allOf(node.children)}</a>`;
    case 'heading':
      return `<h${node.depth}>${allOf(node.children)}</h${node.depth}>`;
    case 'list': {
      const start = node.start === undefined ? '' : ` start="${node.start}"`;
      return node.ordered ? `<ol${start}>${allOf(node.children)}</ol>` : `<ul>${allOf(node.children)}</ul>`;
    }
    case 'listItem': {
      const [first, ...more] = node.children;
      const isShort = first?.type === 'paragraph' && more.length === 0;
      return `<li>${allOf(isShort ? first.children : node.children)}</li>`;
    }
    default:
      return `<${TAGS[node.type]}>${allOf(node.children)}</${TAGS[node.type]}>`;
  }
};
