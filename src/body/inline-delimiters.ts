// Which rows of `*`, `_` and `~` mark the text between them (CommonMark, section 6.2 and its appendix). The rows are a list in the
// order of the text. Rows that are paired, or cannot be, are removed from it, and a search that failed is not repeated. So the
// cost of pairing grows only with the number of rows.
import type { Marked } from './tree.js';

export type Mark = Marked['type'];

export class Delimiters {
  readonly sign: string;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Its position: larger for later rows. */
  readonly order: number;
  /** How many of its characters are not used yet. */
  rest: number;
  /** The marks that end here, then those that start here, each from the innermost to the outermost. */
  readonly closes: Mark[] = [];
  readonly opens: Mark[] = [];
  before: Delimiters | undefined;
  after: Delimiters | undefined;

  constructor(sign: string, length: number, canOpen: boolean, canClose: boolean, order: number) {
    this.sign = sign;
    this.length = length;
    this.rest = length;
    this.canOpen = canOpen;
    this.canClose = canClose;
    this.order = order;
  }

  /** Whether this row and a later one mark the text between them. */
  opensFor(closer: Delimiters): boolean {
    if (!this.canOpen || this.sign !== closer.sign) return false;
    const isInWord = closer.canOpen || this.canClose;
    return this.sign === '~' || !isInWord || closer.length % 3 === 0 || (this.length + closer.length) % 3 !== 0;
  }
}

export class DelimiterList {
  /** Stands before the first row. */
  readonly #head = new Delimiters('', 0, false, false, 0);
  #last = this.#head;
  #count = 0;

  /** The last row so far. */
  get last(): Delimiters {
    return this.#last;
  }

  add(sign: string, length: number, canOpen: boolean, canClose: boolean): Delimiters {
    this.#count += 1;
    const row = new Delimiters(sign, length, canOpen, canClose, this.#count);
    row.before = this.#last;
    this.#last.after = row;
    this.#last = row;
    return row;
  }

  /** Pairs the rows after one, and removes them all. */
  pairAfter(bottom: Delimiters = this.#head): void {
    /** By the kind of closing row: up to which row no opening one was found. */
    const sought = new Map<string, number>();
    let closer = bottom.after;
    while (closer) {
      const { after } = closer;
      if (closer.canClose) {
        const kind = `${closer.sign}${closer.canOpen}${closer.length % 3}`;
        const opener = this.#openerFor(closer, Math.max(bottom.order, sought.get(kind) ?? 0));
        if (opener) {
          this.#pair(opener, closer);
          if (closer.rest > 0) continue;
        } else {
          sought.set(kind, closer.before?.order ?? 0);
          if (!closer.canOpen) this.#remove(closer);
        }
      }
      closer = after;
    }
    bottom.after = undefined;
    this.#last = bottom;
  }

  #openerFor(closer: Delimiters, bottom: number): Delimiters | undefined {
    let opener = closer.before;
    while (opener && opener.order > bottom && !opener.opensFor(closer)) opener = opener.before;
    return opener && opener.order > bottom ? opener : undefined;
  }

  #pair(opener: Delimiters, closer: Delimiters): void {
    // Rows between them that are not paired cannot be paired any more.
    opener.after = closer;
    closer.before = opener;
    const size = opener.rest > 1 && closer.rest > 1 ? 2 : 1;
    const mark = closer.sign === '~' ? 'delete' : size === 2 ? 'strong' : 'emphasis';
    opener.opens.push(mark);
    closer.closes.push(mark);
    for (const row of [opener, closer]) {
      row.rest -= size;
      if (row.rest === 0) this.#remove(row);
    }
  }

  #remove(row: Delimiters): void {
    if (row.before) row.before.after = row.after;
    if (row.after) row.after.before = row.before;
  }
}
