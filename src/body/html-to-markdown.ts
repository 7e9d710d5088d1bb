// HTML as Markdown, for what a reader pastes. It is read by the parser for bodies in HTML, which takes linear time, keeps only what a
// comment can have, and needs no document. So it works under any policy of the page. It is loaded with the first paste of rich text.
import { toMarkdown } from 'mdast-util-to-markdown';
import { formattedTree } from './formatted.js';
import type { Root } from './tree.js';

type Tree = Parameters<typeof toMarkdown>[0];

/** Google Docs puts everything into a `b` that is not bold. */
const NOT_BOLD = /<b\s[^>]{0,200}font-weight:\s*(?:normal|400)[^>]{0,1000}>/gi;

/** The tree of HTML, as soon as the names of its characters are loaded. */
const treeOf = (source: string, page: string): Promise<Root> =>
  new Promise((resolve) => {
    const read = (): void => {
      const tree = formattedTree({ format: 'html', source }, page, read);
      if (tree) resolve(tree);
    };
    read();
  });

/** @param page the address that relative links start from */
export const htmlToMarkdown = async (html: string, page: string): Promise<string> =>
  toMarkdown((await treeOf(html.replace(NOT_BOLD, ''), page)) as Tree, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    // No empty lines between items, nor before a list in an item, if that list can end a paragraph.
    join: [
      (_left, right, parent) =>
        parent.type === 'list' ||
        (parent.type === 'listItem' && right.type === 'list' && !right.ordered && right.children[0]?.children.length)
          ? 0
          : undefined,
    ],
    handlers: {
      // A line break in a paragraph stays one here, without a sign.
      break: () => '\n',
      delete: (node: Tree, _, state, info) => `~~${state.containerPhrasing(node as never, info)}~~`,
    },
    unsafe: [{ character: '~', inConstruct: 'phrasing' }],
  }).trim();
