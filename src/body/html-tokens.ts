// HTML as a list of texts and tags (the HTML standard, section 13.2.5), read once from start to end. Comments and the like are left
// out. Invalid HTML is read as browsers read it; nothing is an error.
import type { CharacterNames } from './character-names.js';
import { decodedHtml } from './html-references.js';

export interface TokenReader {
  text(value: string): void;
  /** @param attributes by name; only those that are used */
  start(name: string, attributes: ReadonlyMap<string, string>, isEmpty: boolean): void;
  end(name: string): void;
}

/** The attributes that are used. */
const ATTRIBUTES = new Set(['class', 'href', 'alt', 'start']);
/** In these elements, nothing is a tag except their own end tag. */
const RAW = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'textarea', 'title']);

const isSpace = (character: string | undefined): boolean => character !== undefined && ' \t\n\f'.includes(character);

export const readHtml = (source: string, reader: TokenReader, names: CharacterNames): void =>
  new Tokenizer(source.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd'), reader, names).read();

class Tokenizer {
  readonly #source: string;
  readonly #reader: TokenReader;
  readonly #names: CharacterNames;
  #at = 0;

  constructor(source: string, reader: TokenReader, names: CharacterNames) {
    this.#source = source;
    this.#reader = reader;
    this.#names = names;
  }

  read(): void {
    const source = this.#source;
    let from = 0;
    while (this.#at < source.length) {
      const at = this.#at;
      if (source[at] !== '<' || !/[a-z/!?]/i.test(source[at + 1] ?? '') || !this.#isTag(at)) {
        this.#at += 1;
        continue;
      }
      this.#text(source.slice(from, at));
      this.#tag();
      from = this.#at;
    }
    this.#text(source.slice(from));
  }

  /** `</` at the end of the source is text. */
  #isTag(at: number): boolean {
    return this.#source[at + 1] !== '/' || at + 2 < this.#source.length;
  }

  #text(value: string): void {
    if (value) this.#reader.text(decodedHtml(value, this.#names, false));
  }

  /** Everything up to a character, or to the end if it is missing. */
  #until(test: (character: string) => boolean): string {
    const from = this.#at;
    while (this.#at < this.#source.length && !test(this.#source[this.#at] as string)) this.#at += 1;
    return this.#source.slice(from, this.#at);
  }

  #tag(): void {
    const second = this.#source[this.#at + 1];
    if (second === '!') return this.#comment();
    const isEnd = second === '/';
    this.#at += isEnd ? 2 : 1;
    if (!/[a-z]/i.test(this.#source[this.#at] as string)) return this.#comment();
    const name = this.#until((character) => isSpace(character) || character === '/' || character === '>').toLowerCase();
    const attributes = new Map<string, string>();
    const isEmpty = this.#attributes(attributes);
    // A tag without an end is left out.
    if (this.#at >= this.#source.length) return;
    this.#at += 1;
    if (isEnd) return this.#reader.end(name);
    this.#reader.start(name, attributes, isEmpty);
    if (RAW.has(name)) this.#raw(name);
    if (name === 'plaintext') this.#at = this.#plain();
  }

  #comment(): void {
    const source = this.#source;
    if (!source.startsWith('<!--', this.#at)) {
      this.#until((character) => character === '>');
      this.#at += 1;
      return;
    }
    // `<!-->` and `<!--->` are complete comments.
    const end = /^<!--(-?>)/.exec(source.slice(this.#at, this.#at + 6));
    if (end) {
      this.#at += end[0].length;
      return;
    }
    this.#at += 4;
    for (;;) {
      this.#until((character) => character === '-');
      if (this.#at >= source.length) return;
      const [close] = /^--!?>/.exec(source.slice(this.#at, this.#at + 4)) ?? [''];
      this.#at += close.length || 1;
      if (close) return;
    }
  }

  /** Reads up to the `>`. Returns whether a `/` stands before it. */
  #attributes(attributes: Map<string, string>): boolean {
    const source = this.#source;
    for (;;) {
      this.#until((character) => !isSpace(character) && character !== '/');
      if (this.#at >= source.length || source[this.#at] === '>') return source[this.#at - 1] === '/';
      const from = this.#at;
      this.#at += 1;
      this.#until((character) => isSpace(character) || '/>='.includes(character));
      const name = source.slice(from, this.#at).toLowerCase();
      this.#until((character) => !isSpace(character));
      const value = source[this.#at] === '=' ? this.#value() : '';
      if (ATTRIBUTES.has(name) && !attributes.has(name)) attributes.set(name, decodedHtml(value, this.#names, true));
    }
  }

  #value(): string {
    this.#at += 1;
    this.#until((character) => !isSpace(character));
    const quote = this.#source[this.#at];
    if (quote !== '"' && quote !== "'") return this.#until((character) => isSpace(character) || character === '>');
    this.#at += 1;
    const value = this.#until((character) => character === quote);
    this.#at += 1;
    return value;
  }

  /** The text of an element that has no tags in it. */
  #raw(name: string): void {
    const from = this.#at;
    const closing = `</${name}`;
    for (;;) {
      this.#until((character) => character === '<');
      const end = this.#at + closing.length;
      const isEnd =
        this.#source.slice(this.#at, end).toLowerCase() === closing && /[ \t\n\f/>]/.test(this.#source[end] ?? '');
      if (isEnd || this.#at >= this.#source.length) break;
      this.#at += 1;
    }
    const value = this.#source.slice(from, this.#at);
    // The text of a title is not shown. So a text area is the only one of these elements with character references.
    if (value) this.#reader.text(name === 'textarea' ? decodedHtml(value, this.#names, false) : value);
  }

  #plain(): number {
    this.#reader.text(this.#source.slice(this.#at));
    return this.#source.length;
  }
}
