// The `markdown` format: CommonMark with struck-out text. Raw HTML in it is text. The parser is our own, because the text comes from
// strangers, and the time to read it must grow only with its length: each file says how it does that.
// It is loaded when the first such body appears.
import { linkAddress } from '../core/url.js';
import { commonNames, type CharacterNames } from './character-names.js';
import { addressRoom, LONGEST_BODY } from './limits.js';
import { blocksOf, type DraftBlock } from './markdown-blocks.js';
import { inlinesOf, type Context } from './markdown-inlines.js';
import { parseText } from './text.js';
import type { Block, Root } from './tree.js';

export const parseMarkdown = (source: string, names: CharacterNames = commonNames): Root => {
  if (source.length > LONGEST_BODY) return parseText(source);
  const { children, definitions } = blocksOf(source, names);
  const context = { names, resolve: resolver(definitions, addressRoom(source)) };
  return { type: 'root', children: children.map((block) => blockOf(block, context)) };
};

/**
 * Finds the address of a name. Each address is checked once, even if it is used often.
 *
 * @param room how many characters all addresses may have together
 */
const resolver = (definitions: ReadonlyMap<string, string>, room: number): Context['resolve'] => {
  const checked = new Map<string, string>();
  let left = room;
  return (name) => {
    const address = definitions.get(name);
    if (address === undefined) return undefined;
    const url = checked.get(name) ?? linkAddress(address) ?? '';
    checked.set(name, url);
    left -= url.length;
    return left > 0 ? url : undefined;
  };
};

const blockOf = (block: DraftBlock, context: Context): Block => {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: inlinesOf(block.text, context) };
    case 'heading':
      return { type: 'heading', depth: block.depth as 1, children: inlinesOf(block.text, context) };
    case 'html':
      return { type: 'paragraph', children: [{ type: 'text', value: block.value }] };
    case 'blockquote':
      return { type: 'blockquote', children: block.children.map((child) => blockOf(child, context)) };
    case 'list': {
      const { start } = block.marker;
      return {
        type: 'list',
        ordered: start !== undefined,
        ...(start !== undefined && start !== 1 && { start }),
        children: block.items.map((item) => ({
          type: 'listItem',
          children: item.map((child) => blockOf(child, context)),
        })),
      };
    }
    case 'code':
      return block;
    default:
      return block;
  }
};
