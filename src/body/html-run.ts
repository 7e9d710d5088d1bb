// A run of text between two blocks of HTML, as a tree. White space is reduced as in a browser. Marks (such as emphasis) that are
// still open at the end are opened again in the next run. A mark that is opened several times counts once, so that marks never
// make a deep tree.
import type { Inline, Marked } from './tree.js';

type Kind = Marked['type'] | 'link' | 'inlineCode';

interface OpenMark {
  readonly kind: Kind;
  readonly url: string;
  /** How many elements of this kind are open. */
  count: number;
}

interface Growing {
  type: 'text' | 'inlineCode';
  value: string;
}

/** A mark in the tree. The first one is the run itself. */
interface Level {
  readonly mark?: OpenMark;
  readonly children: (Inline | Growing)[];
}

export class HtmlRun {
  /** From the outermost to the innermost. */
  #marks: OpenMark[] = [];
  #levels: Level[] = [{ children: [] }];
  #isEmpty = true;
  #isBlank = true;
  /** White space and line breaks are shown only if something follows. */
  #space = false;
  #breaks = 0;

  open(kind: Kind, url = ''): void {
    const mark = this.#marks.find((one) => one.kind === kind);
    if (mark && kind !== 'link') mark.count += 1;
    else {
      if (mark) this.close(kind);
      this.#marks = [...this.#marks, { kind, url, count: 1 }];
    }
  }

  close(kind: Kind): void {
    const mark = this.#marks.find((one) => one.kind === kind);
    if (!mark) return;
    mark.count -= 1;
    if (mark.count === 0) this.#marks = this.#marks.filter((one) => one !== mark);
  }

  break(): void {
    this.#breaks += 1;
    this.#space = false;
  }

  text(value: string): void {
    const folded = value.replace(/[\t\n\f\r ]+/g, ' ');
    const words = folded.replace(/^ | $/g, '');
    if (folded.startsWith(' ')) this.#space = true;
    if (words === '') return;
    this.#add(words);
    this.#space = folded.endsWith(' ');
  }

  /** Ends the run. The result is empty if there is nothing to read in it. */
  take(): readonly Inline[] {
    const { children } = this.#levels[0] as Level;
    const taken = this.#isBlank ? [] : (children as readonly Inline[]);
    this.#levels = [{ children: [] }];
    this.#isEmpty = true;
    this.#isBlank = true;
    this.#space = false;
    this.#breaks = 0;
    return taken;
  }

  #add(words: string): void {
    const code = this.#marks.findIndex(({ kind }) => kind === 'inlineCode');
    const marks = code < 0 ? this.#marks : this.#marks.slice(0, code);
    let depth = 0;
    while (depth < marks.length && this.#levels[depth + 1]?.mark === marks[depth]) depth += 1;
    this.#levels.length = depth + 1;
    const type = code < 0 ? 'text' : 'inlineCode';
    if (!this.#isEmpty) this.#addGap(depth === marks.length ? type : 'text');
    for (const mark of marks.slice(depth)) {
      const children: Level['children'] = [];
      const { kind, url } = mark;
      this.#children.push((kind === 'link' ? { type: kind, url, children } : { type: kind, children }) as Inline);
      this.#levels.push({ mark, children });
    }
    this.#addText(type, words);
    this.#isEmpty = false;
    if (words.trim() !== '') this.#isBlank = false;
  }

  get #children(): Level['children'] {
    return (this.#levels.at(-1) as Level).children;
  }

  #addGap(type: Growing['type']): void {
    for (let index = 0; index < this.#breaks; index += 1) this.#children.push({ type: 'break' });
    if (this.#breaks === 0 && this.#space) this.#addText(this.#children.at(-1)?.type === type ? type : 'text', ' ');
    this.#breaks = 0;
  }

  #addText(type: Growing['type'], value: string): void {
    const last = this.#children.at(-1);
    if (last?.type === type) (last as Growing).value += value;
    else this.#children.push({ type, value });
  }
}
