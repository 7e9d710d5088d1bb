// A run of Markdown text: code, emphasis, links, addresses, escapes (CommonMark, section 6), and struck-out text (`~~`). It is read
// once from its start to its end.
import { linkAddress } from '../core/url.js';
import { autolink } from './autolink.js';
import type { CharacterNames } from './character-names.js';
import { InlineBuilder } from './inline-builder.js';
import { isBlank } from './markdown-line.js';
import { labelEnd, labelName, resourceAt } from './markdown-links.js';
import { PUNCTUATION, referenceAt } from './markdown-references.js';
import { TagFinder } from './markdown-tags.js';
import type { Inline } from './tree.js';

/** Common to all runs of one body. */
export interface Context {
  readonly names: CharacterNames;
  /** The address of `[text][name]`: '' if it is not allowed, `undefined` if the name is not defined. */
  readonly resolve: (name: string) => string | undefined;
}

const SPECIAL = '\n\\`*_~[]!<&';
const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i;

type Side = 'blank' | 'punctuation' | 'word';

const sideOf = (character: string | undefined): Side =>
  character === undefined || /\s/.test(character)
    ? 'blank'
    : /[a-z\d]/i.test(character) || !/[\p{P}\p{S}]/u.test(character)
      ? 'word'
      : 'punctuation';

export const inlinesOf = (text: string, context: Context): readonly Inline[] =>
  /[\n\\`*_~[\]!<&]/.test(text) ? new InlineReader(text, context).read() : autolink(text);

class InlineReader {
  readonly #text: string;
  readonly #context: Context;
  readonly #builder = new InlineBuilder();
  #tags: TagFinder | undefined;
  /** The positions of rows of backticks, by their length; the next one is last. */
  #backticks: Map<number, number[]> | undefined;
  #at = 0;

  constructor(text: string, context: Context) {
    this.#text = text;
    this.#context = context;
  }

  read(): Inline[] {
    const text = this.#text;
    let from = 0;
    while (this.#at < text.length) {
      const at = this.#at;
      if (!SPECIAL.includes(text[at] as string)) {
        this.#at += 1;
        continue;
      }
      let end = at;
      if (text[at] === '\n') while (end > from && isBlank(text[end - 1])) end -= 1;
      if (end > from) this.#builder.text(text.slice(from, end));
      this.#special(text[at] as string);
      from = this.#at;
    }
    this.#builder.text(text.slice(from));
    return this.#builder.finish();
  }

  /** Reads what a special character starts, and continues after it. */
  #special(character: string): void {
    switch (character) {
      case '\n':
        return this.#whole({ type: 'break' }, this.#at + 1);
      case '\\':
        return this.#escape();
      case '`':
        return this.#code();
      case '*':
      case '_':
      case '~':
        return this.#row(character);
      case '[':
        return this.#bracket(false);
      case '!':
        return this.#text[this.#at + 1] === '[' ? this.#bracket(true) : this.#plain(1);
      case ']':
        return this.#closeBracket();
      case '<':
        return this.#angle();
      default:
        return this.#reference();
    }
  }

  #plain(length: number): void {
    this.#builder.text(this.#text.slice(this.#at, this.#at + length));
    this.#at += length;
  }

  #whole(node: Inline, end: number): void {
    this.#builder.whole(node);
    this.#at = end;
  }

  #escape(): void {
    const next = this.#text[this.#at + 1] ?? '';
    if (next === '\n') return this.#whole({ type: 'break' }, this.#at + 2);
    if (!PUNCTUATION.test(next)) return this.#plain(1);
    this.#builder.text(next);
    this.#at += 2;
  }

  #reference(): void {
    const decoded = referenceAt(this.#text, this.#at, this.#context.names);
    if (!decoded) return this.#plain(1);
    this.#builder.text(decoded.value);
    this.#at = decoded.end;
  }

  #runLength(): number {
    let end = this.#at + 1;
    while (this.#text[end] === this.#text[this.#at]) end += 1;
    return end - this.#at;
  }

  #code(): void {
    const length = this.#runLength();
    const from = this.#at + length;
    const places = this.#placesOf(length);
    while (places.length > 0 && (places.at(-1) as number) < from) places.pop();
    const to = places.at(-1);
    if (to === undefined) return this.#plain(length);
    const value = this.#text.slice(from, to).replaceAll('\n', ' ');
    const isPadded = value.startsWith(' ') && value.endsWith(' ') && /[^ ]/.test(value);
    this.#whole({ type: 'inlineCode', value: isPadded ? value.slice(1, -1) : value }, to + length);
  }

  #placesOf(length: number): number[] {
    this.#backticks ??= this.#findBackticks();
    return this.#backticks.get(length) ?? [];
  }

  #findBackticks(): Map<number, number[]> {
    const found = new Map<number, number[]>();
    let end = this.#text.length;
    while (end > this.#at) {
      let start = end;
      while (this.#text[start - 1] === '`' && start > this.#at) start -= 1;
      if (start < end) {
        const places = found.get(end - start);
        if (places) places.push(start);
        else found.set(end - start, [start]);
      }
      end = Math.min(start, end - 1);
    }
    return found;
  }

  #row(sign: string): void {
    const length = this.#runLength();
    if (sign === '~' && length !== 2) return this.#plain(length);
    const [previous, next] = [this.#text[this.#at - 1], this.#text[this.#at + length]];
    const [before, after] = [sideOf(previous), sideOf(next)];
    // `~` has no side of its own: `**~~a~~**` is both.
    const isOpen = sign !== '~' && next === '~';
    const isShut = sign !== '~' && previous === '~';
    const isStart = after === 'word' || (after === 'punctuation' && before !== 'word') || isOpen;
    const isEnd = before === 'word' || (before === 'punctuation' && after !== 'word') || isShut;
    // `_` within a word marks nothing.
    const canOpen = isStart && (sign !== '_' || before !== 'word' || !isEnd);
    const canClose = isEnd && (sign !== '_' || after !== 'word' || !isStart);
    this.#builder.row(sign, length, canOpen, canClose);
    this.#at += length;
  }

  #bracket(isImage: boolean): void {
    this.#at += isImage ? 2 : 1;
    this.#builder.openBracket(isImage, this.#at);
  }

  #closeBracket(): void {
    const bracket = this.#builder.takeBracket();
    const target = bracket && this.#targetOf(bracket.at);
    if (!target) return this.#plain(1);
    this.#builder.link(bracket, target.url, this.#text.slice(this.#at, target.end));
    this.#at = target.end;
  }

  /** The address of the link whose text ends here, and where the link ends. */
  #targetOf(from: number): { readonly url: string; readonly end: number } | undefined {
    const text = this.#text;
    const { names, resolve } = this.#context;
    const behind = this.#at + 1;
    const resource = resourceAt(text, behind, names);
    if (resource) return { url: linkAddress(resource.url) ?? '', end: resource.end };
    const end = text[behind] === '[' ? labelEnd(text, behind) : undefined;
    const [start, stop] = end === undefined ? [from - 1, behind] : [behind, end];
    if (labelEnd(text, start) !== stop) return undefined;
    const url = resolve(labelName(text.slice(start, stop)));
    const isCollapsed = end === undefined && text.startsWith('[]', behind);
    return url === undefined ? undefined : { url, end: isCollapsed ? behind + 2 : stop };
  }

  #angle(): void {
    const text = this.#text;
    if (!/[\w!/?.#$%&'*+=^`{|}~-]/.test(text[this.#at + 1] ?? '')) return this.#plain(1);
    let close = this.#at + 1;
    while (close < text.length && !/[\s<>]/.test(text[close] as string)) close += 1;
    const inner = text[close] === '>' ? text.slice(this.#at + 1, close) : '';
    const isAddress = /^[a-z][a-z\d+.-]{1,31}:/i.test(inner);
    const url = isAddress ? linkAddress(inner) : EMAIL.test(inner) ? `mailto:${inner}` : undefined;
    const children: Inline[] = [{ type: 'text', value: inner }];
    if (url) return this.#whole({ type: 'link', url, children }, close + 1);
    if (isAddress) return this.#whole(children[0] as Inline, close + 1);
    this.#tags ??= new TagFinder(text);
    const end = this.#tags.endOf(this.#at);
    if (end === undefined) return this.#plain(1);
    this.#whole({ type: 'text', value: text.slice(this.#at, end) }, end);
  }
}
