// Finds the language for an element: the nearest `lang`, and the file with the words for it.
import { LANGUAGES, type Language } from './languages.js';

/** The language with its script, `zhHant` for `zh-TW`. By these the languages are told apart. */
const keyOf = (tag: string): string => {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}${script}`;
};

/** Made once, when it is first needed: a server looks for languages in every request for a page. */
let languages: ReadonlyMap<string, Language> | undefined;

/** The language for a tag such as `fr-CA`; undefined if there are no words in it, or it is no language tag. */
export const languageFor = (tag: string): Language | undefined => {
  try {
    languages ??= new Map(LANGUAGES.map((language) => [keyOf(language), language]));
    return languages.get(keyOf(tag));
  } catch {
    return undefined;
  }
};

const regionOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().region;

/** Whether numbers are written as where the language is mostly spoken: `de-DE` as `de`, `de-AT` not. A tag may also ask for other digits. */
export const hasSameNumbers = (tag: string, language: string): boolean =>
  regionOf(tag) === regionOf(language) && !tag.includes('-u-');

/** Whether a language is written from right to left. */
export const isRightToLeft = (tag: string): boolean =>
  /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg)$/.test(new Intl.Locale(tag).maximize().script ?? '');
