// One line of Markdown, and how far it was read, in characters and in columns. A tab reaches to the next multiple of four columns, and
// a container may take only a part of a tab (CommonMark, section 2.2).

export const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';
const tabEnd = (column: number): number => column - (column % 4) + 4;

/** A text without blanks and line ends at its end. Other white space, such as a no-break space, is text. */
export const trimmedEnd = (text: string): string => {
  let end = text.length;
  while (isBlank(text[end - 1]) || text[end - 1] === '\n') end -= 1;
  return text.slice(0, end);
};

export class Line {
  readonly text: string;
  /** Where the rest starts. */
  at = 0;
  /** The position of the first character of the rest that is not a blank. */
  next = 0;
  #column = 0;
  #nextColumn = 0;
  #isInTab = false;

  constructor(text: string) {
    this.text = text;
    this.#findNext();
  }

  /** How many columns the blanks before `next` have. */
  get indent(): number {
    return this.#nextColumn - this.#column;
  }

  get isBlank(): boolean {
    return this.next === this.text.length;
  }

  /** The first character that is not blank; '' if all are. */
  get first(): string {
    return this.text[this.next] ?? '';
  }

  /** Everything from `next` on. */
  get content(): string {
    return this.text.slice(this.next);
  }

  /** The rest of the line. If a part of a tab was taken, spaces stand for what is left of it. */
  get rest(): string {
    return this.#isInTab
      ? ' '.repeat(tabEnd(this.#column) - this.#column) + this.text.slice(this.at + 1)
      : this.text.slice(this.at);
  }

  /** Takes the blanks, and this many characters after them. */
  take(characters: number): void {
    this.at = this.next + characters;
    this.#column = this.#nextColumn + characters;
    this.#isInTab = false;
    this.#findNext();
  }

  /** Takes at most this many columns of blanks. */
  skip(columns: number): void {
    const end = this.#column + columns;
    while (this.#column < end && isBlank(this.text[this.at])) {
      const after = this.text[this.at] === '\t' ? tabEnd(this.#column) : this.#column + 1;
      this.#isInTab = after > end;
      if (!this.#isInTab) this.at += 1;
      this.#column = Math.min(after, end);
    }
  }

  /** Blanks are read only once, even if several containers take a part of them. */
  #findNext(): void {
    this.next = this.at;
    this.#nextColumn = this.#column;
    while (isBlank(this.text[this.next])) {
      this.#nextColumn = this.text[this.next] === '\t' ? tabEnd(this.#nextColumn) : this.#nextColumn + 1;
      this.next += 1;
    }
  }
}
