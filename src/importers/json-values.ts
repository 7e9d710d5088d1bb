// JSON read as it comes: the containers that are named are entered, and each value in them is given as soon as it ends. Such a
// value is found by its brackets and quotes and then parsed by JSON.parse, so that reading is quick, keeps to the letter of
// JSON, and can name the line of a fault. Values may follow one another (NDJSON is such a sequence).
import { linesIn } from './lines.js';
import { corrupt } from './source.js';

export type JsonPath = readonly (string | number)[];

export interface JsonValue {
  readonly path: JsonPath;
  readonly value: unknown;
  /** Where it begins. */
  readonly line: number;
}

export interface JsonOptions {
  /** Whether the values of a container are given one by one, and not the container. Asked once for each container. */
  readonly enters: (path: JsonPath, kind: 'object' | 'array') => boolean;
  /** Whether further values may follow the first. */
  readonly many?: boolean;
}

/** Characters a single value may have, and brackets that may be open in it. */
const LONGEST = 16 * 2 ** 20;
const MAX_JSON_DEPTH = 100;

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_MAP = 123;
const CLOSE_MAP = 125;

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;
const endsScalar = (code: number): boolean =>
  isSpace(code) || code === COMMA || code === CLOSE_LIST || code === CLOSE_MAP || code === COLON;

interface Frame {
  readonly kind: 'object' | 'array';
  key: string | number;
  next: 'first' | 'key' | 'colon' | 'value' | 'comma';
}

class JsonReader {
  readonly #options: JsonOptions;
  readonly #frames: Frame[] = [];
  #isOver = false;
  /** The piece at hand, and how far it is looked at. */
  #text = '';
  #at = 0;
  /** Where in it the value (or key) goes on that is being read, or -1; what came of it before, and the line it began at. */
  #start = -1;
  #before = '';
  #startLine = 1;
  #depth = 0;
  #isInString = false;
  #line = 1;
  #counted = 0;
  #found: JsonValue[] = [];

  constructor(options: JsonOptions) {
    this.#options = options;
  }

  /** Takes more text, and gives the values that ended in it. */
  write(text: string): readonly JsonValue[] {
    this.#text = text;
    while (this.#at < text.length && (this.#start < 0 ? this.#step() : this.#scan()));
    this.#keep();
    const found = this.#found;
    this.#found = [];
    return found;
  }

  end(): readonly JsonValue[] {
    // A number at the top has no other end than the file's.
    if (this.#start >= 0 && !this.#depth && !this.#isInString && !this.#frames.length) this.#finish(this.#text.length);
    if (this.#start >= 0 || this.#frames.length) throw this.#fault('the file is cut off in the middle');
    if (!this.#isOver) throw this.#fault('the file holds nothing');
    return this.#found;
  }

  /** Lets go of the piece, but for what it has of a value that goes on. */
  #keep(): void {
    const { length } = this.#text;
    this.#countLines(length);
    if (this.#start >= 0) {
      this.#before += this.#text.slice(this.#start);
      this.#start = 0;
      if (this.#before.length > LONGEST) throw this.#fault(`a value is longer than ${LONGEST} characters`);
    }
    // Past the end by one, if what follows a backslash has not come yet.
    this.#at -= length;
    this.#text = '';
    this.#counted = 0;
  }

  #countLines(until: number): void {
    this.#line += linesIn(this.#text.slice(this.#counted, until));
    this.#counted = Math.max(this.#counted, until);
  }

  #fault(message: string, at = this.#at): Error {
    this.#countLines(Math.min(at, this.#text.length));
    return corrupt(`Line ${this.#line}: ${message}.`);
  }

  /** One character between values. */
  #step(): boolean {
    const code = this.#text.charCodeAt(this.#at);
    if (isSpace(code)) {
      this.#at += 1;
      return true;
    }
    const frame = this.#frames.at(-1);
    if (!frame) {
      if (this.#isOver && !this.#options.many) throw this.#fault('something follows where the file should end');
      return this.#begin(code);
    }
    const { next, kind } = frame;
    if (code === (kind === 'object' ? CLOSE_MAP : CLOSE_LIST) && (next === 'first' || next === 'comma')) {
      this.#frames.pop();
      return this.#leave();
    }
    if (next === 'comma' || next === 'colon') {
      if (code !== (next === 'comma' ? COMMA : COLON)) throw this.#unexpected();
      if (next === 'comma' && kind === 'array') frame.key = (frame.key as number) + 1;
      frame.next = next === 'comma' && kind === 'object' ? 'key' : 'value';
      this.#at += 1;
      return true;
    }
    if (kind === 'object' && next !== 'value') {
      if (code !== QUOTE) throw this.#unexpected();
      return this.#beginScan();
    }
    return this.#begin(code);
  }

  #unexpected(): Error {
    const character = JSON.stringify(String.fromCodePoint(this.#text.codePointAt(this.#at) as number));
    return this.#fault(`${character} is not what JSON has there`);
  }

  #path(): JsonPath {
    return this.#frames.map(({ key }) => key);
  }

  /** A value begins. */
  #begin(code: number): boolean {
    if (code === COMMA || code === COLON || code === CLOSE_LIST || code === CLOSE_MAP) throw this.#unexpected();
    if (code === OPEN_MAP || code === OPEN_LIST) {
      const kind = code === OPEN_MAP ? 'object' : 'array';
      if (this.#options.enters(this.#path(), kind)) {
        this.#frames.push({ kind, key: kind === 'array' ? 0 : '', next: 'first' });
        this.#at += 1;
        return true;
      }
    }
    return this.#beginScan();
  }

  #beginScan(): boolean {
    this.#countLines(this.#at);
    this.#startLine = this.#line;
    this.#start = this.#at;
    return true;
  }

  /** Looks for the end of the value (or key) that has begun; false where more text is needed. */
  #scan(): boolean {
    const text = this.#text;
    let at = this.#at;
    let depth = this.#depth;
    let isInString = this.#isInString;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (isInString) {
        if (code === BACKSLASH) at += 1;
        else if (code === QUOTE) {
          isInString = false;
          if (!depth) return this.#finish(at + 1);
        }
      } else if (code === QUOTE) isInString = true;
      else if (code === OPEN_MAP || code === OPEN_LIST) {
        if ((depth += 1) > MAX_JSON_DEPTH) throw this.#fault(`it is nested deeper than ${MAX_JSON_DEPTH}`, at);
      } else if ((code === CLOSE_MAP || code === CLOSE_LIST) && depth) {
        if (!(depth -= 1)) return this.#finish(at + 1);
      } else if (!depth && endsScalar(code)) return this.#finish(at);
    }
    this.#at = at;
    this.#depth = depth;
    this.#isInString = isInString;
    return false;
  }

  /** The value (or key) ends. */
  #finish(end: number): boolean {
    const value = this.#parse(this.#before + this.#text.slice(this.#start, end));
    this.#before = '';
    this.#at = end;
    this.#start = -1;
    this.#depth = 0;
    this.#isInString = false;
    const frame = this.#frames.at(-1);
    if (frame?.kind === 'object' && frame.next !== 'value') {
      frame.key = value as string;
      frame.next = 'colon';
      return true;
    }
    this.#found.push({ path: this.#path(), value, line: this.#startLine });
    if (frame) frame.next = 'comma';
    else this.#isOver = true;
    return true;
  }

  #parse(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch (cause) {
      const [, place] = /position (\d+)/.exec((cause as Error).message) ?? [];
      throw corrupt(`Line ${this.#startLine + linesIn(text.slice(0, Number(place ?? 0)))}: this is no JSON.`, cause);
    }
  }

  /** A container that was entered ends. */
  #leave(): boolean {
    this.#at += 1;
    const frame = this.#frames.at(-1);
    if (frame) frame.next = 'comma';
    else this.#isOver = true;
    return true;
  }
}

/**
 * The values of a JSON text, in handfuls.
 *
 * @throws AfterwordError `corrupt`, naming the line, as soon as it meets what is no JSON
 */
export async function* jsonValues(
  text: AsyncIterable<string>,
  options: JsonOptions,
): AsyncGenerator<readonly JsonValue[]> {
  const reader = new JsonReader(options);
  for await (const part of text) yield reader.write(part);
  yield reader.end();
}
