// A syntax tree as DOM nodes. Text only ever becomes text nodes, and every element a comment can have is named here, so
// nothing in a comment can become anything else.
// The decision a reader would question: nodes are made by hand rather than by Lit templates. A body is rendered once and
// replaced whole; without Lit's markers ten thousand of them are half as many nodes.
import type { formattedTree } from '../body/formatted.js';
import { parseText } from '../body/text.js';
import type { Block, Inline, ListItem } from '../body/tree.js';
import type { CommentBody } from '../core/records.js';
import { withFewMarks } from '../core/visible.js';

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

/** What every link a reader wrote says of itself: not ours, not vouched for, no handle on this page. */
export const LINK_REL = 'ugc nofollow noopener';

const rendered = (node: Node): HTMLElement | string => {
  if (node.type === 'text') return withFewMarks(node.value);
  const ordered = node.type === 'list' && node.ordered && node;
  const element = document.createElement(ordered ? 'ol' : TAGS[node.type]);
  if (node.type === 'link') Object.assign(element, { href: node.url, rel: LINK_REL });
  if (ordered) {
    const { start = 1, children } = ordered;
    element.setAttribute('start', `${start}`);
    // Room for its longest number.
    element.style.setProperty('--digits', `${`${start + children.length}`.length + 2}ch`);
  }
  if ('value' in node) element.append(withFewMarks(node.value));
  if ('children' in node) for (const child of node.children) element.append(rendered(child));
  return element;
};

/** What reads the formats that not every page has; loaded when the first such body appears. */
let read: typeof formattedTree | undefined;
let loading: Promise<void> | undefined;

const load = async (): Promise<void> => {
  try {
    read = (await import('../body/formatted.js')).formattedTree;
  } catch (error) {
    // Better the source than nothing.
    console.warn('Afterword shows a body as it is.', error);
    read = ({ source }) => parseText(source);
  }
};

/** A body as nodes; `undefined` while what it takes is being loaded, after which `ready` is called. */
export const bodyOf = (body: CommentBody, ready: () => void): (HTMLElement | string)[] | undefined => {
  if (body.format !== 'text' && !read) {
    loading ??= load();
    void loading.then(ready);
    return undefined;
  }
  return (body.format === 'text' ? parseText(body.source) : read!(body, document.baseURI, ready))?.children.map(
    rendered,
  );
};
