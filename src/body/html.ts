// The `html` format: HTML that another system rendered, such as WordPress. The browser never parses it: our own parser makes the
// syntax tree, and knows only the elements in the lists below. Any other element is replaced by its content.
// It is loaded when the first such body appears.
import { linkAddress } from '../core/url.js';
import { commonNames, type CharacterNames } from './character-names.js';
import { languageIn } from './code-language.js';
import { HtmlRun } from './html-run.js';
import { readHtml, type TokenReader } from './html-tokens.js';
import { addressRoom, LONGEST_BODY } from './limits.js';
import { parseText } from './text.js';
import type { Block, ListItem, Root } from './tree.js';

/** Marks a run of text. */
const MARKS: ReadonlyMap<string, 'emphasis' | 'strong' | 'delete' | 'inlineCode'> = new Map([
  ...(['em', 'i', 'cite', 'dfn', 'var'] as const).map((name) => [name, 'emphasis'] as const),
  ...(['strong', 'b'] as const).map((name) => [name, 'strong'] as const),
  ...(['del', 's', 'strike'] as const).map((name) => [name, 'delete'] as const),
  ...(['code', 'kbd', 'samp', 'tt'] as const).map((name) => [name, 'inlineCode'] as const),
]);

/** What stands for itself between paragraphs; whatever else is at this level runs into a paragraph. */
const BLOCKS = new Set(
  (
    'address,article,aside,blockquote,center,dd,details,dialog,div,dl,dt,fieldset,figcaption,figure,footer,form,' +
    'h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul'
  ).split(','),
);

/** The content of these elements is not shown. */
const NO_TEXT = new Set(['script', 'style', 'template', 'title', 'object', 'iframe', 'noscript', 'svg', 'math']);
/** An element of HTML ends a drawing or formula that was not closed. */
const endsForeign = (name: string): boolean =>
  BLOCKS.has(name) || MARKS.has(name) || /^(?:br|img|span|sub|sup)$/.test(name);

/** Quotes and lists deeper than this are text. Nobody nests them so deep. */
const DEEPEST = 60;

/** A block that has blocks in it. */
interface Frame {
  readonly name: 'body' | 'blockquote' | 'ul' | 'ol' | 'li';
  readonly start: number | undefined;
  readonly children: (Block | ListItem)[];
  /** The rank of the heading that is open in it. */
  heading: number;
}

/**
 * The tree of an HTML fragment.
 *
 * @param base the address that relative links start from
 */
export const parseHtml = (source: string, base?: string, names: CharacterNames = commonNames): Root => {
  if (source.length > LONGEST_BODY) return parseText(source);
  const builder = new Builder(base, addressRoom(source));
  readHtml(source, builder, names);
  return { type: 'root', children: builder.finish() };
};

/** The language of code, by the class that most systems give it (`language-js`). */
const languageOf = (attributes: ReadonlyMap<string, string>): string | undefined =>
  /(?:^|\s)lang(?:uage)?-(\S+)/.exec(attributes.get('class') ?? '')?.[1];

class Builder implements TokenReader {
  readonly #base: string | undefined;
  /** How many more characters the addresses may have. */
  #room: number;
  readonly #run = new HtmlRun();
  readonly #frames: Frame[] = [{ name: 'body', start: undefined, children: [], heading: 0 }];
  /** By how many quotes and lists this is deeper than allowed. */
  #over = 0;
  /** The name of the element whose content is left out, and how many of this name are open. */
  #left: { readonly name: string; depth: number } | undefined;
  /** The text of the `pre` that is open. */
  #code: string[] | undefined;
  #lang: string | undefined;

  constructor(base: string | undefined, room: number) {
    this.#base = base;
    this.#room = room;
  }

  finish(): readonly Block[] {
    this.#endCode();
    this.#endRun();
    this.#endTo(1);
    return this.#frame.children as readonly Block[];
  }

  text(value: string): void {
    if (this.#left) return;
    if (this.#code) {
      this.#code.push(value);
      return;
    }
    if (this.#isList() && /[^\t\n\f ]/.test(value)) this.#startFrame('li');
    this.#run.text(value);
  }

  start(name: string, attributes: ReadonlyMap<string, string>, isEmpty: boolean): void {
    if (this.#left) {
      const isForeign = this.#left.name === 'svg' || this.#left.name === 'math';
      if (!isForeign || !endsForeign(name)) {
        if (name === this.#left.name && !isEmpty) this.#left.depth += 1;
        return;
      }
      this.#left = undefined;
    }
    if (NO_TEXT.has(name)) {
      if (!isEmpty || (name !== 'svg' && name !== 'math')) this.#left = { name, depth: 1 };
    } else if (this.#code) {
      if (name === 'br') this.#code.push('\n');
      if (name === 'code') this.#lang = languageOf(attributes) ?? this.#lang;
    } else if (BLOCKS.has(name)) this.#startBlock(name, attributes);
    else this.#startInline(name, attributes);
  }

  end(name: string): void {
    if (this.#left) {
      if (name === this.#left.name && --this.#left.depth === 0) this.#left = undefined;
      return;
    }
    if (this.#code) {
      if (name !== 'pre' && !this.#frames.some((frame) => frame.name === name)) return;
      this.#endCode();
    }
    const mark = MARKS.get(name);
    if (mark) this.#run.close(mark);
    else if (name === 'a') this.#run.close('link');
    else if (name === 'br') this.#run.break();
    else if (BLOCKS.has(name)) this.#endBlock(name);
  }

  #startInline(name: string, attributes: ReadonlyMap<string, string>): void {
    const mark = MARKS.get(name);
    if (mark) this.#run.open(mark);
    else if (name === 'br') this.#run.break();
    else if (name === 'img') this.text(attributes.get('alt') ?? '');
    else if (name === 'a') {
      // A new link ends the link before it.
      this.#run.close('link');
      const url = linkAddress((attributes.get('href') ?? '').trim(), this.#base);
      this.#room -= url?.length ?? 0;
      if (url && this.#room > 0) this.#run.open('link', url);
    }
  }

  #startBlock(name: string, attributes: ReadonlyMap<string, string>): void {
    this.#endRun();
    if (name === 'li') {
      if (this.#frame.name === 'li') this.#endTo(this.#frames.length - 1);
      if (this.#isList()) this.#startFrame('li');
      return;
    }
    if (/^(?:blockquote|[ou]l|pre|hr)$/.test(name) && this.#isList()) this.#startFrame('li');
    if (name === 'blockquote' || name === 'ul' || name === 'ol') {
      if (this.#frames.length > DEEPEST) this.#over += 1;
      else this.#startFrame(name, Number(attributes.get('start') ?? 1));
    } else if (name === 'hr') this.#frame.children.push({ type: 'thematicBreak' });
    else if (name === 'pre') {
      this.#code = [];
      this.#lang = languageOf(attributes);
    } else if (/^h\d$/.test(name)) this.#frame.heading = Number(name[1]);
  }

  #endBlock(name: string): void {
    this.#endRun();
    if (/^h\d$/.test(name)) this.#frame.heading = 0;
    if (this.#over > 0 && /^(?:blockquote|[ou]l)$/.test(name)) {
      this.#over -= 1;
      return;
    }
    const index = this.#frames.findLastIndex((frame) => frame.name === name);
    const isInList = name === 'li' && this.#frames.findLastIndex((frame) => /^[ou]l$/.test(frame.name)) > index;
    if (index > 0 && !isInList) this.#endTo(index);
  }

  get #frame(): Frame {
    return this.#frames.at(-1) as Frame;
  }

  #isList(): boolean {
    return this.#frame.name === 'ul' || this.#frame.name === 'ol';
  }

  #startFrame(name: Frame['name'], start?: number): void {
    this.#frames.push({ name, start, children: [], heading: 0 });
  }

  /** Ends the innermost frames, until this many are open. */
  #endTo(count: number): void {
    while (this.#frames.length > count) {
      const { name, start = 1, children } = this.#frames.pop() as Frame;
      const parent = this.#frame.children;
      if (name === 'li') parent.push({ type: 'listItem', children: children as Block[] });
      else if (children.length === 0) continue;
      else if (name === 'blockquote') parent.push({ type: 'blockquote', children: children as Block[] });
      else {
        const ordered = name === 'ol';
        const isOffset = ordered && Number.isSafeInteger(start) && start !== 1;
        parent.push({ type: 'list', ordered, ...(isOffset && { start }), children: children as ListItem[] });
      }
    }
  }

  #endRun(): void {
    const children = this.#run.take();
    if (children.length === 0) return;
    const { heading } = this.#frame;
    this.#frame.children.push(
      heading ? { type: 'heading', depth: heading as 1, children } : { type: 'paragraph', children },
    );
  }

  #endCode(): void {
    if (!this.#code) return;
    const value = this.#code.join('').replace(/^\n/, '').trimEnd();
    this.#frame.children.push({ type: 'code', value, ...languageIn(this.#lang ?? '') });
    this.#code = undefined;
  }
}
