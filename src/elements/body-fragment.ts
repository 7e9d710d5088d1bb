// A syntax tree as DOM nodes. Text only ever becomes text nodes, and every element a comment can have is named here, so
// nothing in a comment can become anything else.
// The decision a reader would question: nodes are made by hand rather than by Lit templates. A body is rendered once and
// replaced whole; without Lit's markers ten thousand of them are half as many nodes.
import { parseText } from '../body/text.js';
import type { Block, Inline, ListItem } from '../body/tree.js';
import type { CommentBody } from '../core/records.js';

type Node = Block | Inline | ListItem;

/** A heading within a comment is no heading of the page. */
const TAGS = {
  blockquote: 'blockquote',
  break: 'br',
  code: 'pre',
  delete: 'del',
  emphasis: 'em',
  heading: 'p',
  inlineCode: 'code',
  link: 'a',
  list: 'ul',
  listItem: 'li',
  paragraph: 'p',
  strong: 'strong',
  thematicBreak: 'hr',
} as const;

const rendered = (node: Node): HTMLElement | string => {
  if (node.type === 'text') return node.value;
  const element = document.createElement(node.type === 'list' && node.ordered ? 'ol' : TAGS[node.type]);
  if (element instanceof HTMLAnchorElement && node.type === 'link') {
    element.href = node.url;
    element.rel = LINK_REL;
  }
  if (element instanceof HTMLOListElement && node.type === 'list') element.start = node.start ?? 1;
  if ('value' in node) element.append(node.value);
  if ('children' in node) for (const child of node.children) element.append(rendered(child));
  return element;
};

/** What every link a reader wrote says of itself: not ours, not vouched for, no handle on this page. */
export const LINK_REL = 'ugc nofollow noopener';

export const bodyFragment = ({ source }: CommentBody): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  for (const block of parseText(source).children) fragment.append(rendered(block));
  return fragment;
};
