// The blocks of a Markdown text (CommonMark, section 4 and 5 and its appendix). Each line goes into the quotes and lists that are open,
// then into the block that is open in them, or into a new one. The cost of a line is limited by its length and by the allowed depth,
// so the cost of a text grows only with its length.
import type { CharacterNames } from './character-names.js';
import { languageIn } from './code-language.js';
import { Line, trimmedEnd } from './markdown-line.js';
import { definitionAt } from './markdown-links.js';
import { unescaped } from './markdown-references.js';
import { fenceOf, headingOf, isThematicBreak, markerOf, underlineOf, type Marker } from './markdown-starts.js';
import { htmlBlockEnd } from './markdown-tags.js';
import { takeLine, verbatimText, type Verbatim } from './markdown-verbatim.js';

/** Quotes and lists deeper than this are text. Nobody nests them so deep. */
const DEEPEST = 60;

/** A block whose text is not read yet. */
export type DraftBlock =
  | { type: 'paragraph'; text: string }
  | { type: 'heading'; depth: number; text: string }
  | { type: 'code'; value: string; lang?: string }
  | { type: 'html'; value: string }
  | { type: 'thematicBreak' }
  | { type: 'blockquote'; children: DraftBlock[] }
  | { type: 'list'; marker: Marker; items: DraftBlock[][] };

interface Container {
  readonly children: DraftBlock[];
  /** How many columns a line must be indented to belong to this item; none for a quote. */
  readonly width?: number;
  /** The list that the next item of the same kind continues. */
  list?: Extract<DraftBlock, { type: 'list' }> | undefined;
  isEmpty: boolean;
}

/** A block that may have further lines. */
type Open = { readonly kind: 'paragraph'; lines: string[] } | Verbatim;

export interface Blocks {
  readonly children: readonly DraftBlock[];
  /** The address of `[text][name]`; the first definition of a name counts. */
  readonly definitions: ReadonlyMap<string, string>;
}

export const blocksOf = (source: string, names: CharacterNames): Blocks => {
  const reader = new BlockReader(names);
  const lines = source.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd').split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) reader.read(new Line(line));
  return reader.finish();
};

class BlockReader {
  readonly #names: CharacterNames;
  readonly #root: Container = { children: [], isEmpty: true };
  readonly #containers: Container[] = [this.#root];
  readonly #definitions = new Map<string, string>();
  #open: Open | undefined;

  constructor(names: CharacterNames) {
    this.#names = names;
  }

  finish(): Blocks {
    this.#close();
    return { children: this.#root.children, definitions: this.#definitions };
  }

  read(line: Line): void {
    const matched = this.#enter(line);
    const isWithin = matched === this.#containers.length;
    if (isWithin && this.#goOn(line)) return;
    const depth = this.#start(line, matched);
    if (depth === undefined) return;
    if (line.isBlank) this.#closeTo(depth);
    else if (this.#open?.kind === 'paragraph') this.#open.lines.push(line.content);
    else this.#begin(depth, { kind: 'paragraph', lines: [line.content] });
  }

  /** How many of the open containers the line is in. */
  #enter(line: Line): number {
    let depth = 1;
    for (; depth < this.#containers.length; depth += 1) {
      const { width, isEmpty } = this.#containers[depth] as Container;
      if (width === undefined) {
        if (line.indent > 3 || line.first !== '>') break;
        this.#takeQuote(line);
      } else if (line.isBlank) {
        if (isEmpty) break;
        line.take(0);
      } else if (line.indent >= width) line.skip(width);
      else break;
    }
    return depth;
  }

  #takeQuote(line: Line): void {
    line.take(1);
    line.skip(1);
  }

  /** Puts the line into the code or HTML that is open. Returns whether the line is finished by that. */
  #goOn(line: Line): boolean {
    const open = this.#open;
    if (!open || open.kind === 'paragraph') return false;
    const result = takeLine(open, line);
    if (result === 'last') this.#close();
    return result !== 'not';
  }

  /** Opens the containers and blocks that the line starts. Returns in how many containers the rest of the line is, if there is a rest. */
  #start(line: Line, matched: number): number | undefined {
    let depth = matched;
    let isParagraph = this.#open?.kind === 'paragraph' && depth === this.#containers.length;
    /** The mark of the item that was started last: a line that is not a thematic break with it is not one without it. */
    let last = '';
    while (!line.isBlank) {
      if (line.indent > 3) {
        if (this.#open?.kind === 'paragraph') break;
        this.#begin(depth, { kind: 'indented', lines: [] });
        this.#goOn(line);
        return undefined;
      }
      if (this.#startLeaf(line, depth, isParagraph, last)) return undefined;
      if (depth > DEEPEST) break;
      if (line.first === '>') {
        const quote: DraftBlock = { type: 'blockquote', children: [] };
        this.#add(depth, quote);
        this.#containers.push({ children: quote.children, isEmpty: true });
        this.#takeQuote(line);
        last = '';
      } else {
        const marker = markerOf(line.content, isParagraph);
        if (!marker) break;
        this.#startItem(line, depth, marker);
        last = marker.sign;
      }
      depth += 1;
      isParagraph = false;
    }
    return depth;
  }

  #startItem(line: Line, depth: number, marker: Marker): void {
    const offset = line.indent;
    this.#closeTo(depth);
    const parent = this.#containers[depth - 1] as Container;
    let { list } = parent;
    if (list?.marker.sign !== marker.sign) {
      list = { type: 'list', marker, items: [] };
      this.#add(depth, list);
      parent.list = list;
    }
    const children: DraftBlock[] = [];
    list.items.push(children);
    line.take(marker.length);
    const blanks = line.isBlank || line.indent > 4 ? 1 : line.indent;
    line.skip(blanks);
    this.#containers.push({ children, width: offset + marker.length + blanks, isEmpty: true });
  }

  /** Starts a block that contains no blocks. */
  #startLeaf(line: Line, depth: number, isParagraph: boolean, last: string): boolean {
    const { first, content } = line;
    const heading = first === '#' ? headingOf(content) : undefined;
    if (heading) {
      this.#add(depth, { type: 'heading', ...heading });
      return true;
    }
    const fence = first === '`' || first === '~' ? fenceOf(content) : undefined;
    if (fence) {
      this.#begin(depth, { kind: 'fence', lines: [], fence: { ...fence, indent: line.indent } });
      return true;
    }
    const end = first === '<' ? htmlBlockEnd(content, this.#open?.kind === 'paragraph') : undefined;
    if (end) {
      this.#begin(depth, { kind: 'html', lines: [], end });
      this.#goOn(line);
      return true;
    }
    const underlined = isParagraph && (first === '=' || first === '-') ? underlineOf(content) : undefined;
    if (underlined && this.#underline(underlined)) return true;
    if (first === last || !isThematicBreak(content)) return false;
    this.#add(depth, { type: 'thematicBreak' });
    return true;
  }

  /** Makes the open paragraph a heading, unless it has only definitions. */
  #underline(depth: number): boolean {
    const text = this.#withoutDefinitions();
    if (text === '') return false;
    this.#open = undefined;
    this.#add(this.#containers.length, { type: 'heading', depth, text });
    return true;
  }

  /** Adds a block to a container, and ends the blocks that were open in it. */
  #add(depth: number, block: DraftBlock): void {
    this.#closeTo(depth);
    const container = this.#containers[depth - 1] as Container;
    container.children.push(block);
    container.list = undefined;
    container.isEmpty = false;
  }

  #begin(depth: number, open: Open): void {
    this.#closeTo(depth);
    const container = this.#containers[depth - 1] as Container;
    container.list = undefined;
    container.isEmpty = false;
    this.#open = open;
  }

  #closeTo(depth: number): void {
    this.#close();
    this.#containers.length = depth;
  }

  /** Ends the open block, which is in the innermost container. */
  #close(): void {
    const open = this.#open;
    if (!open) return;
    const { children } = this.#containers.at(-1) as Container;
    if (open.kind === 'paragraph') {
      const text = this.#withoutDefinitions();
      if (text) children.push({ type: 'paragraph', text });
    } else if (open.kind === 'html') children.push({ type: 'html', value: verbatimText(open) });
    else {
      const info = open.kind === 'fence' ? unescaped(open.fence.info, this.#names) : '';
      children.push({ type: 'code', value: verbatimText(open), ...languageIn(info) });
    }
    this.#open = undefined;
  }

  /** The text of the open paragraph, without the definitions at its start. */
  #withoutDefinitions(): string {
    const open = this.#open as Extract<Open, { kind: 'paragraph' }>;
    const text = trimmedEnd(open.lines.join('\n'));
    let at = 0;
    for (;;) {
      const definition = definitionAt(text, at, this.#names);
      if (!definition) break;
      const { name, url, end } = definition;
      if (!this.#definitions.has(name)) this.#definitions.set(name, url);
      at = end;
    }
    const rest = text.slice(at);
    open.lines = rest === '' ? [] : [rest];
    return rest;
  }
}
