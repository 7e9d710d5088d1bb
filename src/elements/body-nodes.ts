// A syntax tree as DOM nodes. Text only ever becomes text nodes, and every element a comment can have is named in
// body/elements.ts, so nothing in a comment can become anything else.
// The decision a reader would question: nodes are made by hand rather than by Lit templates. A body is rendered once and
// replaced whole; without Lit's markers ten thousand of them are half as many nodes.
import { elementOf, type TreeNode } from '../body/elements.js';
import { ADDRESS_HINT, parseParagraphs } from '../body/paragraphs.js';
import { loadable } from '../core/load-chunk.js';
import type { CommentBody } from '../core/records.js';
import { withFewMarks } from '../core/visible.js';

/** A node of a tree, with all that is in it. */
export const rendered = (node: TreeNode): HTMLElement | string => {
  if (node.type === 'text') return withFewMarks(node.value);
  const [tag, attributes] = elementOf(node);
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]!);
  if (node.type === 'list') {
    const { start = 1, children } = node;
    // Room for its longest number.
    if (node.ordered) element.style.setProperty('--digits', `${`${start + children.length}`.length + 2}ch`);
  }
  if ('value' in node) element.append(withFewMarks(node.value));
  if ('children' in node) for (const child of node.children) element.append(rendered(child));
  return element;
};

/** Milliseconds after which what could not be loaded is tried again. */
const PAUSE = 20_000;

/** What reads bodies that not every page has, loaded when the first such body appears; until then nothing. */
const lazily = <Read>(load: () => Promise<Read>, otherwise: Read): ((ready: () => void) => Read | undefined) => {
  let read: Read | undefined;
  let isOver = false;
  return (ready) => {
    const end = (loaded: Read): void => {
      read = loaded;
      isOver = true;
      ready();
    };
    if (!isOver)
      load().then(end, (error: unknown) => {
        if (!isOver) console.warn(error);
        // Better the source than nothing.
        end(otherwise);
        setTimeout(() => {
          isOver = false;
          ready();
        }, PAUSE);
      });
    return read;
  };
};

const formatted = lazily(
  loadable(() => import('./formatted.js')),
  { formattedTree: ({ source }) => parseParagraphs(source) },
);
const text = lazily(
  loadable(() => import('../body/text.js')),
  { parseText: parseParagraphs },
);

/**
 * A body as nodes; `undefined` while what it takes is being loaded. A text with addresses is there at once, without its
 * links. When the rest has come `ready` is called, to ask again.
 */
export const bodyOf = (body: CommentBody, ready: () => void): (HTMLElement | string)[] | undefined => {
  const { format, source } = body;
  const tree =
    format === 'text'
      ? ((ADDRESS_HINT.test(source) && text(ready)?.parseText) || parseParagraphs)(source)
      : formatted(ready)?.formattedTree(body, document.baseURI, ready);
  return tree?.children.map(rendered);
};
