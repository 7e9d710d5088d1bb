// Bodies as HTML for who shows them elsewhere, from the same syntax trees as pages show. The packages that this takes are
// loaded when there is something to show with them.
import { parseText } from '../body/text.js';
import type { Block, Inline, ListItem, Root } from '../body/tree.js';
import { AfterwordError } from '../core/errors.js';
import type { CommentBody } from '../core/records.js';
import { textOfHtml } from './html-text.js';

type Parser = (source: string) => Root;

const load = async <Parts>(packages: string, parts: () => Promise<Parts>): Promise<Parts> => {
  try {
    return await parts();
  } catch (cause) {
    throw new AfterwordError('unsupported', `Feeds need some packages: npm install ${packages}`, { cause });
  }
};

const MARKDOWN = 'mdast-util-from-markdown mdast-util-gfm-strikethrough micromark-extension-gfm-strikethrough';

const loadParser = async (format: CommentBody['format']): Promise<Parser> => {
  if (format === 'text') return parseText;
  if (format === 'markdown') return (await load(MARKDOWN, () => import('../body/markdown.js'))).parseMarkdown;
  const { fromMarkdown } = await load(MARKDOWN, () => import('mdast-util-from-markdown'));
  // Markdown has the same character references as HTML.
  const decode = (reference: string): string => {
    const [block] = fromMarkdown(reference).children;
    const [text] = block?.type === 'paragraph' ? block.children : [];
    return text?.type === 'text' ? text.value : reference;
  };
  return (source) => parseText(textOfHtml(source, decode));
};

/**
 * What turns these bodies into HTML.
 *
 * @throws AfterwordError `unsupported` where the packages they need are not installed
 */
export const htmlWriterFor = async (bodies: readonly CommentBody[]): Promise<(body: CommentBody) => string> => {
  const [{ toHtml }, { toHast }] = await load('hast-util-to-html mdast-util-to-hast', () =>
    Promise.all([import('hast-util-to-html'), import('mdast-util-to-hast')]),
  );
  const parsers = new Map<CommentBody['format'], Parser>();
  for (const { format } of bodies) if (!parsers.has(format)) parsers.set(format, await loadParser(format));
  return ({ format, source }) => toHtml(toHast(withSpaces(parsers.get(format)!(source)) as never));
};

/** A copy of a tree, of which HTML keeps the white space in texts: nobody else has our style sheet. */
const withSpaces = <Part extends Root | Block | Inline | ListItem>(node: Part): Part => ({
  ...node,
  ...(node.type === 'text' && {
    value: node.value.replaceAll('\t', '    ').replace(/ {2,}/g, (run) => `${'\u00a0'.repeat(run.length - 1)} `),
  }),
  ...('children' in node && { children: node.children.map(withSpaces) }),
});
