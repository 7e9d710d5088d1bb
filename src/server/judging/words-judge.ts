// Finds the words and patterns of the rules in what a comment shows: its text, the name and the website of its author, its links.
import { RE2JS } from 're2js';
import { AfterwordError } from '../../core/errors.js';
import { type RuleOutcome, type Rules, WORD_PLACES, type WordPlace, type WordRule } from '../../core/rules.js';
import type { Candidate, Finding, Judge } from './judge.js';
import { patternForms } from './folded-text.js';
import { visibleTextOf } from './visible-text.js';
import { WordSearch } from './word-search.js';

/** The time of a search grows with the length of the text and with the size of the compiled patterns. */
const LARGEST_PATTERNS = 2000;
/** Characters of all words together. */
const LARGEST_WORDS = 50_000;

interface Searched {
  readonly outcome: RuleOutcome;
  readonly places: readonly WordPlace[];
  readonly message: string | undefined;
  readonly words: WordSearch;
  readonly patterns: readonly RE2JS[];
}

/** A rule that is not valid, with its place in the rules. */
export class RuleError extends AfterwordError {
  readonly path: readonly (string | number)[];

  constructor(path: readonly (string | number)[], message: string) {
    super('invalid', path.length ? `${path.join('/')}: ${message}` : message);
    this.path = path;
  }
}

const compilePattern = (source: string, path: readonly (string | number)[]): RE2JS => {
  try {
    return RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    const why = (error as Error).message.replace(/^error parsing regexp: /, '');
    throw new RuleError(path, `This pattern cannot be used: ${why}. Patterns are written as for RE2.`);
  }
};

const compileRule = (
  { outcome, words = [], patterns = [], in: places, message }: WordRule,
  index: number,
): Searched => ({
  outcome,
  places: places ?? WORD_PLACES,
  message,
  words: new WordSearch(words),
  patterns: patterns.map((source, number) => compilePattern(source, ['words', index, 'patterns', number])),
});

/** @throws RuleError if a pattern is not valid, or all of them together would take too long */
export const wordsJudge = ({ words: rules = [] }: Rules): Judge => {
  const letters = rules.flatMap(({ words = [] }) => words).reduce((sum, word) => sum + word.length, 0);
  if (letters > LARGEST_WORDS)
    throw new RuleError(['words'], `All words together may have ${LARGEST_WORDS} characters, not ${letters}.`);
  const searched = rules.map(compileRule);
  const size = searched.flatMap(({ patterns }) => patterns).reduce((sum, pattern) => sum + pattern.programSize(), 0);
  if (size > LARGEST_PATTERNS)
    throw new RuleError(
      ['words'],
      `The patterns are too large together: their size is ${size}, and ${LARGEST_PATTERNS} is the most. Use fewer of them, or smaller numbers in { }.`,
    );
  if (searched.length === 0) return () => [];
  return (candidate) => {
    const texts = textsOf(candidate);
    return searched.flatMap((rule) => findingOf(rule, texts));
  };
};

type Texts = Readonly<Record<WordPlace, string>>;

const textsOf = ({ draft, caller, tree }: Candidate): Texts => {
  const { name = '', url = '' } = caller.author ?? draft?.author ?? {};
  return { name, website: url, ...visibleTextOf(tree()) };
};

const findingOf = ({ outcome, places, message, words, patterns }: Searched, texts: Texts): readonly Finding[] => {
  for (const place of places) {
    const text = texts[place];
    if (!text) continue;
    const word = words.find(text);
    const found = word === undefined ? firstMatch(patterns, text) : ({ rule: 'words', because: word } as const);
    if (found) return [{ ...found, outcome, ...(message !== undefined && { message }) }];
  }
  return [];
};

/** The first pattern that matches. Only whether it matches is asked: to find where takes much longer. */
const firstMatch = (
  patterns: readonly RE2JS[],
  text: string,
): { readonly rule: 'pattern'; readonly because: string } | undefined => {
  if (patterns.length === 0) return undefined;
  const forms = patternForms(text);
  const found = patterns.find((pattern) => forms.some((form) => pattern.test(form)));
  return found && { rule: 'pattern', because: found.pattern() };
};
