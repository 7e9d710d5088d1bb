// Writes a syntax tree in one line: ¶(…) a paragraph, ⏎ a break, [text](url) a link, `code`, and the others by name.
import type { Block, Inline, ListItem, Root } from '../../src/body/tree.js';

type Node = Root | Block | Inline | ListItem;

const SIGNS: Readonly<Record<string, string>> = {
  paragraph: '¶',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  listItem: '•',
};

export const sketch = (node: Node): string => {
  const children = 'children' in node ? (node.children as readonly Node[]).map(sketch).join('') : '';
  switch (node.type) {
    case 'root':
      return children;
    case 'text':
      return node.value;
    case 'break':
      return '⏎';
    case 'inlineCode':
      return `\`${node.value}\``;
    case 'code':
      return `code${node.lang ? ` ${node.lang}` : ''}(${node.value})`;
    case 'thematicBreak':
      return '—';
    case 'link':
      return `[${children}](${node.url})`;
    case 'heading':
      return `h${node.depth}(${children})`;
    case 'list':
      return `${node.ordered ? `ol${node.start ?? ''}` : 'ul'}(${children})`;
    default:
      return `${SIGNS[node.type] ?? node.type}(${children})`;
  }
};

/** Every node of a tree. */
export const nodesIn = (node: Node): readonly Node[] => [
  node,
  ...('children' in node ? (node.children as readonly Node[]).flatMap(nodesIn) : []),
];

/** The visible text. */
export const readable = (node: Node): string =>
  nodesIn(node)
    .map((one) => ('value' in one ? one.value : ''))
    .join('');
