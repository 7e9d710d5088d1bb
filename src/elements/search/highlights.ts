// Highlights the words of a search in the comments near the screen, by the CSS Custom Highlight API. No node is changed: a browser
// without that API highlights nothing.
import { hitsIn } from '../../core/search-hits.js';
import type { Row } from './search-place.js';

/** In all discussions of a page. */
const NAME = 'afterword-search';
/** A comment that repeats a word is highlighted up to here. */
const MOST_IN_ROW = 200;

const highlight = (): Highlight | undefined => {
  if (!globalThis.Highlight || !CSS.highlights) return undefined;
  const known = CSS.highlights.get(NAME) ?? new Highlight();
  CSS.highlights.set(NAME, known);
  return known;
};

interface Drawn {
  /** The first node of its text when it was drawn: a text that was changed has another. */
  readonly first: Node | null | undefined;
  readonly ranges: readonly AbstractRange[];
}

export class Highlights {
  readonly #highlight = highlight();
  readonly #drawn = new Map<Row, Drawn>();
  #words: readonly string[] = [];

  /** Other words; the rows near the screen must be drawn again. */
  set words(words: readonly string[]) {
    for (const { ranges } of this.#drawn.values()) this.#delete(ranges);
    this.#drawn.clear();
    this.#words = words;
  }

  /** Highlights the words in a row. */
  draw(row: Row): void {
    if (!this.#words.length || !this.#highlight) return;
    const body = row.querySelector('[part=body]');
    const first = body?.firstChild;
    const drawn = this.#drawn.get(row);
    if (drawn?.first === first) return;
    if (drawn) this.#delete(drawn.ranges);
    const ranges: StaticRange[] = [];
    for (const part of [row.querySelector('[part=author]'), body]) if (part) this.#find(part, ranges);
    for (const range of ranges) this.#highlight.add(range);
    this.#drawn.set(row, { first, ranges });
  }

  #find(within: Element, ranges: StaticRange[]): void {
    const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      for (const { start, end } of hitsIn(node.nodeValue ?? '', this.#words)) {
        if (ranges.length >= MOST_IN_ROW) return;
        ranges.push(new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }));
      }
  }

  #delete(ranges: readonly AbstractRange[]): void {
    for (const range of ranges) this.#highlight?.delete(range);
  }
}
