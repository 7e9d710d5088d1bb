// Checks words of a site's own before the server uses them: a mail that is sent cannot be taken back.
import { languageFor } from '../locales/find-language.js';
import { en } from '../locales/en.js';
import { mailMessages } from '../locales/en-mail.js';
import { moderationMessages } from '../locales/en-moderation.js';
import type { OwnLanguages } from '../locales/own-names.js';
import type { OwnMessages } from '../locales/with-messages.js';
import { languageIn } from './words-in.js';

const MOST_LANGUAGES = 100;
/** Characters of a language tag; the store keeps as many of a reader's. */
const LONGEST_TAG = 35;
/** Characters of a message. Our longest has 300. */
const LONGEST_TEXT = 2000;
/** Categories of numbers are looked for up to this one. Some languages have one more, for millions. */
const COUNTED = 1000;

type Group = Readonly<Record<string, unknown>>;
type Path = readonly string[];

interface Words {
  readonly [name: string]: string | Words;
}

/** What is wrong in words of a site's own, and where. */
export class LocaleError extends TypeError {
  override name = 'LocaleError';
  /** The names that lead to it: a language, and names of messages. */
  readonly path: Path;

  constructor([language, ...names]: Path, sentence: string) {
    const place = names.length ? `${language}, ${names.join('.')}: ` : language === undefined ? '' : `${language}: `;
    super(place + sentence);
    this.path = language === undefined ? [] : [language, ...names];
  }
}

/** All messages in English: by them the form of each and its places are known. */
const MESSAGES = { ...en.messages, ...moderationMessages, mail: mailMessages } as unknown as Words;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlural = (words: Words): boolean => typeof words['other'] === 'string';

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : isGroup(value) ? 'an object' : `a ${typeof value}`;

const placesIn = (text: string): readonly string[] => text.match(/{\w+}/g) ?? [];

const checkText = (text: unknown, places: readonly string[], path: Path): void => {
  if (typeof text !== 'string') throw new LocaleError(path, `write a text in quotation marks, not ${kindOf(text)}.`);
  // What stands between two sentences is a space, or nothing.
  if (!text.trim() && path.at(-1) !== 'gap')
    throw new LocaleError(path, 'this text is empty. Write one, or leave the message out to keep ours.');
  if (text.length > LONGEST_TEXT)
    throw new LocaleError(path, `shorten this text of ${text.length} characters to ${LONGEST_TEXT}.`);
  if (/[^\P{Cc}\n]|\p{Cs}/u.test(text)) throw new LocaleError(path, 'remove the control characters from this text.');
  if (text.includes('\n') && path[2]?.endsWith('Subject'))
    throw new LocaleError(path, 'remove the line break: a subject is one line.');
  const unknown = placesIn(text).find((place) => !places.includes(place));
  if (unknown === undefined) return;
  const known = places.length ? `It has ${[...new Set(places)].join(', ')}.` : 'It has none.';
  throw new LocaleError(path, `remove or correct ${unknown}: this message has no such place. ${known}`);
};

/** The forms that the numbers of a language need and that are not there. */
const missingForms = (forms: Group, language: string): ReadonlySet<string> => {
  const rules = new Intl.PluralRules([language, 'en']);
  const missing = new Set<string>();
  for (let count = 0; count < COUNTED; count += 1) {
    const category = rules.select(count);
    if (!(`${count}` in forms) && !(category in forms)) missing.add(category);
  }
  return missing;
};

const FORM = /^(zero|one|two|few|many|other|\d{1,6})$/;

const checkPlural = (forms: unknown, words: Words, path: Path, language: string): void => {
  if (!isGroup(forms))
    throw new LocaleError(
      path,
      `write an object with the plural forms, {"one": "…", "other": "…"}, not ${kindOf(forms)}.`,
    );
  const places = [
    '{count}',
    ...Object.values(words).flatMap((text) => (typeof text === 'string' ? placesIn(text) : [])),
  ];
  for (const [name, text] of Object.entries(forms)) {
    if (!FORM.test(name))
      throw new LocaleError(
        [...path, name],
        'correct the name of this plural form: zero, one, two, few, many, other, or a number such as 0.',
      );
    checkText(text, places, [...path, name]);
  }
  // Without `other`, our own forms stand for those that are missing.
  if (!('other' in forms) && languageFor(language) !== undefined) return;
  // “just now” is the same for all numbers.
  const isSame = Object.keys(words).length === 1;
  const missing = new Set(isSame ? [] : missingForms(forms, language));
  if (!('other' in forms)) missing.add('other');
  if (missing.size)
    throw new LocaleError(path, `add the plural ${missing.size > 1 ? 'forms' : 'form'} ${[...missing].join(', ')}.`);
};

const checkGroup = (own: unknown, words: Words, path: Path, language: string): void => {
  if (!isGroup(own)) throw new LocaleError(path, `write an object of messages, {"name": "text"}, not ${kindOf(own)}.`);
  for (const [name, value] of Object.entries(own)) {
    const at = [...path, name];
    const known = Object.hasOwn(words, name) ? words[name] : undefined;
    if (known === undefined)
      throw new LocaleError(at, 'there is no message of this name. Correct the name, or remove it.');
    if (typeof known === 'string') checkText(value, placesIn(known), at);
    else if (isPlural(known)) checkPlural(value, known, at, language);
    else checkGroup(value, known, at, language);
  }
};

const canonical = (tag: string): string => {
  try {
    if (tag.length <= LONGEST_TAG) return new Intl.Locale(tag).toString();
  } catch {
    // It is no tag.
  }
  throw new LocaleError([tag], 'this is not a language tag. Write one such as de, pt-BR or zh-Hant.');
};

/**
 * Words of a site's own, with canonical names of their languages.
 *
 * @throws LocaleError that says what is wrong, and what to do
 */
export const checkLocales = (given: unknown): OwnLanguages => {
  if (!isGroup(given))
    throw new LocaleError([], `write an object of languages, {"de": {"reply": "Antworten"}}, not ${kindOf(given)}.`);
  const names = Object.keys(given);
  if (names.length > MOST_LANGUAGES)
    throw new LocaleError([], `remove some of the ${names.length} languages: at most ${MOST_LANGUAGES} are read.`);
  const checked = new Map<string, OwnMessages>();
  for (const name of names) {
    const language = canonical(name);
    if (checked.has(language)) throw new LocaleError([name], `the words of ${language} are there twice. Join them.`);
    checkGroup(given[name], MESSAGES, [name], language);
    checked.set(language, given[name] as OwnMessages);
  }
  return Object.fromEntries(checked);
};

/** @throws TypeError if there are no words in a language that a setting names */
export const checkLanguage = (own: OwnLanguages, tag: string): void => {
  if (languageIn(own, tag) === undefined)
    throw new TypeError(
      `language: there are no words in "${tag}". Take another language, or add its words to locales.`,
    );
};
