// Every element and every attribute that a comment can have, wherever it is shown: a page makes DOM nodes by this table
// (elements/body-nodes.ts), a feed or a mail HTML (to-html.ts). What is not named here can never come out of a comment.
import type { Block, Inline, ListItem, Text } from './tree.js';

export type TreeNode = Block | Inline | ListItem;

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

export const elementOf = (
  node: Exclude<TreeNode, Text>,
): readonly [tag: string, attributes: Readonly<Record<string, string>>] =>
  node.type === 'link'
    ? ['a', { href: node.url, rel: LINK_REL }]
    : node.type === 'list' && node.ordered
      ? ['ol', { start: `${node.start ?? 1}` }]
      : [TAGS[node.type], {}];
