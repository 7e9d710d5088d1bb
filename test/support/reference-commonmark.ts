// What the reference implementation of CommonMark makes of a text: its words, and the kinds of its nodes by the names that our trees have.
import { Parser, type Node } from 'commonmark';
import { linkAddress } from '../../src/core/url.js';

export interface Reading {
  /** All text, with white space folded. */
  readonly text: string;
  /** The kinds of nodes in their order, without those of the text itself. */
  readonly kinds: readonly string[];
}

const KINDS: Readonly<Record<string, string>> = {
  block_quote: 'blockquote',
  code: 'inlineCode',
  code_block: 'code',
  emph: 'emphasis',
  heading: 'heading',
  item: 'listItem',
  linebreak: 'break',
  list: 'list',
  paragraph: 'paragraph',
  // A line break in a paragraph stays one, because people write comments like that.
  softbreak: 'break',
  strong: 'strong',
  thematic_break: 'thematicBreak',
};

const nodesOf = (root: Node): readonly Node[] => {
  const nodes: Node[] = [];
  const walker = root.walker();
  for (let event = walker.next(); event; event = walker.next()) if (event.entering) nodes.push(event.node);
  return nodes;
};

/** What our tree has instead of the nodes that a comment cannot have. */
const kindOf = ({ type, destination }: Node): string | undefined => {
  // Raw HTML is text.
  if (type === 'html_block') return 'paragraph';
  // A picture is a link, so that nothing is requested before the reader wants it. A link leads to the web or to a mail address.
  if (type === 'link' || type === 'image') return linkAddress(destination ?? '') === undefined ? undefined : 'link';
  return KINDS[type];
};

export const readingOf = (kinds: readonly string[], text: string): Reading => ({
  kinds,
  text: text.replace(/\s+/g, ' ').trim(),
});

export const referenceReading = (source: string): Reading => {
  const nodes = nodesOf(new Parser().parse(source));
  return readingOf(
    nodes.flatMap((node) => kindOf(node) ?? []),
    // Blocks and line breaks are apart from the words before them.
    nodes
      .map(
        ({ type, literal }) =>
          (/^(?:text|code|html_inline|emph|strong|link|image)$/.test(type) ? '' : '\n') + (literal ?? ''),
      )
      .join(''),
  );
};
