// The tree of a body as Markdown, for HTML that a reader pastes: the parser for bodies in HTML takes linear time, keeps only what a comment
// can have, and needs no document. So pasting works under any policy of the page. Loaded with the first paste of rich text.
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Root } from './tree.js';

export { marksOfStyles } from './marks-of-styles.js';

type Tree = Parameters<typeof toMarkdown>[0];

export const treeToMarkdown = (root: Root): string =>
  toMarkdown(root as Tree, {
    bullet: '-',
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
