// Makes DOM nodes of a syntax tree. Text becomes text nodes and nothing else, and all elements that a comment can have are listed
// here. So a comment cannot bring in any other element.
// Why not Lit templates: a body is rendered once and replaced as a whole, and without Lit's markers ten thousand of them have half
// as many nodes.
import type { formattedTree } from '../body/formatted.js';
import { parseText } from '../body/text.js';
import type { Block, Inline, ListItem } from '../body/tree.js';
import type { CommentBody } from '../core/records.js';
import { withFewMarks } from '../core/visible.js';

type Node = Block | Inline | ListItem;

/** A heading in a comment becomes a paragraph: it is not a heading of the page. */
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

/** The `rel` of links that readers wrote: user content, not endorsed by the site, and without access to this page's window. */
export const LINK_REL = 'ugc nofollow noopener';

const rendered = (node: Node): HTMLElement | string => {
  if (node.type === 'text') return withFewMarks(node.value);
  const ordered = node.type === 'list' && node.ordered && node;
  const element = document.createElement(ordered ? 'ol' : TAGS[node.type]);
  if (node.type === 'link') Object.assign(element, { href: node.url, rel: LINK_REL });
  if (ordered) {
    const { start = 1, children } = ordered;
    element.setAttribute('start', `${start}`);
    // Makes room for the longest number.
    element.style.setProperty('--digits', `${`${start + children.length}`.length + 2}ch`);
  }
  if ('value' in node) element.append(withFewMarks(node.value));
  if ('children' in node) for (const child of node.children) element.append(rendered(child));
  return element;
};

/** The parser of Markdown and HTML, loaded when the first such body appears. */
let read: typeof formattedTree | undefined;
let loading: Promise<void> | undefined;

const load = async (): Promise<void> => {
  try {
    read = (await import('../body/formatted.js')).formattedTree;
  } catch (error) {
    // The source is shown instead.
    console.warn('Afterword shows a body as it is.', error);
    read = ({ source }) => parseText(source);
  }
};

/** A body as nodes. `undefined` while the parser is being loaded; `ready` is called after that. */
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
