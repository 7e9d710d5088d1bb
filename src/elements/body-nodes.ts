// A syntax tree as DOM nodes. Text only ever becomes text nodes, and every element a comment can have is named here, so
// nothing in a comment can become anything else.
// The decision a reader would question: nodes are made by hand rather than by Lit templates. A body is rendered once and
// replaced whole; without Lit's markers ten thousand of them are half as many nodes.
import { parseText } from '../body/text.js';
import type { Block, Inline, ListItem, Root } from '../body/tree.js';
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

type Format = CommentBody['format'];

/** How each format becomes a tree. Those that not every page needs are loaded when the first such body appears. */
const parsers: Partial<Record<Format, (source: string) => Root>> = { text: parseText };
const loading: Partial<Record<Format, Promise<void>>> = {};

const load = async (format: Format): Promise<void> => {
  if (format === 'html') {
    const { parseHtml } = await import('../body/html.js');
    parsers.html = (source) => parseHtml(source, document.baseURI);
  } else parsers[format] = (await import('../body/markdown.js')).parseMarkdown;
};

/** A body as nodes; `undefined` while what it takes is being loaded, after which `ready` is called. */
export const bodyOf = ({ format, source }: CommentBody, ready: () => void): (HTMLElement | string)[] | undefined => {
  const parse = parsers[format];
  if (parse) return parse(source).children.map(rendered);
  loading[format] ??= load(format).catch((error) => {
    // Better the source than nothing.
    console.warn('Afterword shows a body as it is.', error);
    parsers[format] = parseText;
  });
  void loading[format].then(ready);
  return undefined;
};
