// Finds many words in a text in one pass (Aho and Corasick, 1975): the time grows with the text and not with the number of words.
// A word counts only if no letter or digit is beside it. For scripts without spaces between words, it counts anywhere.
import { foldedForms } from './folded-text.js';

interface State {
  readonly next: Map<string, State>;
  /** Where to go on if no further character fits: the longest other beginning of a word that the text ends with here. */
  fallback: State | undefined;
  /** The number of a word that ends here. */
  word: number | undefined;
  length: number;
  /** The next state on the way of fallbacks in which a word ends. */
  shorter: State | undefined;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const WITHOUT_SPACES =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0);
const lastOf = (text: string): string => /.$/su.exec(text.slice(-2))?.[0] ?? '';

/** Whether the end of a word must be an end in the text too. */
const isBounded = (character: string): boolean => LETTER.test(character) && !WITHOUT_SPACES.test(character);

const newState = (): State => ({
  next: new Map(),
  fallback: undefined,
  word: undefined,
  length: 0,
  shorter: undefined,
});

const add = (root: State, folded: string, word: number): void => {
  let state = root;
  for (const unit of folded.split('')) {
    let next = state.next.get(unit);
    if (!next) state.next.set(unit, (next = newState()));
    state = next;
  }
  state.word ??= word;
  state.length = folded.length;
};

const connect = (root: State): void => {
  const waiting: State[] = [root];
  for (const state of waiting)
    for (const [unit, next] of state.next) {
      waiting.push(next);
      let { fallback } = state;
      while (fallback && !fallback.next.has(unit)) ({ fallback } = fallback);
      next.fallback = fallback?.next.get(unit) ?? root;
      next.shorter = next.fallback.word === undefined ? next.fallback.shorter : next.fallback;
    }
};

export class WordSearch {
  /** How many steps all searches together took, for tests. */
  steps = 0;
  readonly #words: readonly string[];
  readonly #bounds: readonly (readonly [boolean, boolean])[];
  /** For words in small letters, and in capitals. */
  readonly #roots: readonly [State, State] = [newState(), newState()];

  constructor(words: readonly string[]) {
    this.#words = words;
    this.#bounds = words.map((word) => [isBounded(firstOf(word)), isBounded(lastOf(word))]);
    for (const [number, word] of words.entries())
      for (const [form, folded] of foldedForms(word.trim()).entries())
        if (folded) add(this.#roots[form as 0], folded, number);
    for (const root of this.#roots) connect(root);
  }

  /** The first word that is in the text. */
  find(text: string): string | undefined {
    if (this.#words.length === 0) return undefined;
    for (const [form, folded] of foldedForms(text).entries()) {
      const found = this.#findIn(folded, this.#roots[form as 0]);
      if (found !== undefined) return this.#words[found];
    }
    return undefined;
  }

  #findIn(text: string, root: State): number | undefined {
    let state = root;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text[index]!;
      let from: State | undefined = state;
      while (from && !from.next.has(unit)) {
        this.steps += 1;
        from = from.fallback;
      }
      state = from?.next.get(unit) ?? root;
      this.steps += 1;
      let ending: State | undefined = state.word === undefined ? state.shorter : state;
      for (; ending; ending = ending.shorter) {
        this.steps += 1;
        if (this.#standsAlone(text, index + 1 - ending.length, index + 1, ending.word!)) return ending.word;
      }
    }
    return undefined;
  }

  #standsAlone(text: string, start: number, end: number, word: number): boolean {
    const [before, after] = this.#bounds[word]!;
    return (
      !(before && LETTER.test(lastOf(text.slice(Math.max(0, start - 2), start)))) &&
      !(after && LETTER.test(firstOf(text.slice(end, end + 2))))
    );
  }
}
