// Parses Markdown with micromark into our trees. Our own parser is compared with this.
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { linkAddress } from '../../src/core/url.js';
import { autolink } from '../../src/body/autolink.js';
import type { Block, Inline, ListItem, Root } from '../../src/body/tree.js';

/** Quotes and emphasis may be nested this deep; deeper ones are text. */
const DEEPEST = 60;

/** What is known of one body. */
interface Context {
  readonly source: string;
  /** The addresses of `[text][name]`. */
  readonly definitions: ReadonlyMap<string, string>;
}

export const referenceMarkdown = (source: string): Root => {
  const tree = fromMarkdown(source, {
    extensions: [gfmStrikethrough({ singleTilde: false })],
    mdastExtensions: [gfmStrikethroughFromMarkdown()],
  });
  return { type: 'root', children: blocksOf(tree.children, 0, { source, definitions: definitionsIn(tree) }) };
};

/** If a name has several definitions, the first is used. */
const definitionsIn = (tree: Nodes): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const rest: Nodes[] = [tree];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url);
    if ('children' in node) for (let i = node.children.length - 1; i >= 0; i -= 1) rest.push(node.children[i] as Nodes);
  }
  return found;
};

const sourceOf = (nodes: readonly Nodes[], { source }: Context): string =>
  source.slice(nodes[0]?.position?.start.offset, nodes.at(-1)?.position?.end.offset);

const blocksOf = (nodes: readonly Nodes[], depth: number, context: Context): Block[] => {
  if (depth <= DEEPEST) return nodes.flatMap((node) => blockOf(node, depth, context));
  return nodes.length ? [{ type: 'paragraph', children: [{ type: 'text', value: sourceOf(nodes, context) }] }] : [];
};

const blockOf = (node: Nodes, depth: number, context: Context): readonly Block[] => {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: inlinesOf(node.children, depth, context) }];
    case 'heading':
      return [{ type: 'heading', depth: node.depth, children: inlinesOf(node.children, depth, context) }];
    case 'code':
      return [{ type: 'code', value: node.value, ...(node.lang && node.lang.length <= 40 && { lang: node.lang }) }];
    case 'html':
      return [{ type: 'paragraph', children: [{ type: 'text', value: node.value }] }];
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'blockquote':
      return [{ type: 'blockquote', children: blocksOf(node.children, depth + 1, context) }];
    case 'list': {
      const children = node.children.map((item): ListItem => ({
        type: 'listItem',
        children: blocksOf(item.children, depth + 1, context),
      }));
      const { ordered, start } = node;
      const isOffset = typeof start === 'number' && start !== 1;
      return [{ type: 'list', ordered: ordered ?? false, ...(isOffset && { start }), children }];
    }
    default:
      return [];
  }
};

const inlinesOf = (nodes: readonly Nodes[], depth: number, context: Context): Inline[] => {
  if (depth <= DEEPEST) return nodes.flatMap((node) => inlineOf(node, depth, context));
  return nodes.length ? [{ type: 'text', value: sourceOf(nodes, context) }] : [];
};

const inlineOf = (node: Nodes, depth: number, context: Context): readonly Inline[] => {
  const children = (): Inline[] =>
    'children' in node ? inlinesOf(node.children as readonly Nodes[], depth + 1, context) : [];
  switch (node.type) {
    case 'text':
      // A line break in a paragraph stays a line break, because people write comments like that.
      return node.value
        .split('\n')
        .flatMap((line, index): readonly Inline[] => (index ? [{ type: 'break' }, ...autolink(line)] : autolink(line)));
    case 'html':
      return [{ type: 'text', value: node.value }];
    case 'inlineCode':
      return [{ type: 'inlineCode', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: children() }];
    case 'link':
      return linkTo(node.url, children());
    case 'linkReference':
      return linkTo(context.definitions.get(node.identifier) ?? '', children());
    case 'image':
      return linkTo(node.url, [{ type: 'text', value: node.alt || node.url }]);
    case 'imageReference':
      return linkTo(context.definitions.get(node.identifier) ?? '', [{ type: 'text', value: node.alt ?? '' }]);
    default:
      return children();
  }
};

/** A picture becomes a link, so that nothing is requested without an action of the reader. */
const linkTo = (address: string, children: readonly Inline[]): readonly Inline[] => {
  const url = linkAddress(address);
  // A link cannot contain a link: an address in its text stays text.
  const text = children.flatMap((child) => (child.type === 'link' ? child.children : [child]));
  return url ? [{ type: 'link', url, children: text }] : children;
};
