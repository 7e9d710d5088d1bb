// Repairs invalid references in XML before it is parsed. An `&` that should be `&amp;` (most often in addresses of pictures) is escaped,
// and a reference to a character that XML does not allow becomes the replacement character. The `&` of an HTML entity is escaped too:
// code that reads HTML in the text decodes it later.
import { linesIn } from './lines.js';

/** Sections without references: how they begin and how they end. */
const ENDS: Readonly<Record<string, string>> = { '<![CDATA[': ']]>', '<!--': '-->', '<?': '?>' };
const NEXT = /&|<!\[CDATA\[|<!--|<\?/g;
const REFERENCE = /&(?:amp|lt|gt|quot|apos|#(\d{1,7})|#x([\da-f]{1,6}));/iy;
const NAMED = /^&(?:amp|lt|gt|quot|apos);$/;
/** The length of the longest of these, minus one: at most this many characters of it can be at the end of a piece. */
const LONGEST_OPENER = '<![CDATA['.length - 1;
const LONGEST_REFERENCE = '&#1114111;'.length - 1;

const isAllowed = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code < 0xd800) ||
  (code > 0xdfff && code < 0xfffe) ||
  (code > 0xffff && code <= 0x10ffff);

export interface Mended {
  readonly text: string;
  /** How many `&` were escaped, and the line of the first. */
  readonly ampersands: number;
  readonly ampersandLine: number;
  /** How many references were to characters that are not allowed, and the line of the first. */
  readonly characters: number;
  readonly characterLine: number;
}

export class XmlReferences {
  /** The end of the current section without references; empty outside of one. */
  #end = '';
  /** The end of the last piece, if it may be the beginning of a reference or section. */
  #rest = '';
  #line = 1;

  mend(part: string, isLast = false): Mended {
    const text = this.#rest + part;
    const done: string[] = [];
    const lineAt = (at: number): number => this.#line + linesIn(text.slice(0, at));
    const found = { ampersands: 0, ampersandLine: 0, characters: 0, characterLine: 0 };
    let at = 0;
    let until = text.length;
    const pass = (to: number): void => {
      done.push(text.slice(at, to));
      at = to;
    };
    while (at < text.length) {
      if (this.#end) {
        const end = text.indexOf(this.#end, at);
        if (end < 0) {
          until = isLast ? text.length : Math.max(at, text.length - this.#end.length + 1);
          break;
        }
        pass(end + this.#end.length);
        this.#end = '';
        continue;
      }
      NEXT.lastIndex = at;
      const next = NEXT.exec(text);
      if (!next) {
        const opener = text.lastIndexOf('<');
        if (!isLast && opener >= at && text.length - opener <= LONGEST_OPENER) until = opener;
        break;
      }
      pass(next.index);
      const [opener] = next;
      if (opener !== '&') {
        this.#end = ENDS[opener] ?? '';
        pass(at + opener.length);
        continue;
      }
      REFERENCE.lastIndex = at;
      const reference = REFERENCE.exec(text);
      if (!reference) {
        if (!isLast && text.length - at <= LONGEST_REFERENCE && !text.slice(at).includes(';')) {
          until = at;
          break;
        }
        found.ampersands += 1;
        found.ampersandLine ||= lineAt(at);
        done.push('&amp;');
        at += 1;
        continue;
      }
      const [whole, decimal, hexadecimal] = reference;
      const isNumber = decimal !== undefined || hexadecimal !== undefined;
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
      if (isNumber && !isAllowed(code)) {
        found.characters += 1;
        found.characterLine ||= lineAt(at);
        done.push('\ufffd');
      } else done.push(isNumber ? `&#${code};` : NAMED.test(whole) ? whole : whole.toLowerCase());
      at += whole.length;
    }
    done.push(text.slice(at, until));
    this.#rest = text.slice(until);
    this.#line += linesIn(text.slice(0, until));
    return { text: done.join(''), ...found };
  }
}
