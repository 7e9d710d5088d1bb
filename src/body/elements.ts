// The allow-list: all elements and attributes that a comment can have, wherever it is shown. A page makes DOM nodes from it
// (elements/body-nodes.ts), a feed or a mail HTML (to-html.ts). A comment can never become anything that is not named here.
import type { Block, Inline, ListItem, Text } from './tree.js';

export type TreeNode = Block | Inline | ListItem;

/** A heading in a comment is not a heading of the page. */
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

/** The `rel` of every link that a reader wrote: written by a user, not recommended by the site, without access to this page. */
export const LINK_REL = 'ugc nofollow noopener';

/** An element with marks at a side, or a line along it, has the direction of its text, which may not be the page's. */
export const elementOf = (
  node: Exclude<TreeNode, Text>,
): readonly [tag: string, attributes: Readonly<Record<string, string>>] =>
  node.type === 'link'
    ? ['a', { href: node.url, rel: LINK_REL }]
    : node.type === 'list' && node.ordered
      ? ['ol', { dir: 'auto', start: `${node.start ?? 1}` }]
      : [
          TAGS[node.type],
          node.type === 'list' || node.type === 'blockquote'
            ? { dir: 'auto' }
            : 'lang' in node
              ? { 'data-language': node.lang }
              : {},
        ];
