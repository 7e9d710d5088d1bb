// What a page with the script tag says of languages in `window.afterwordLocales`, before the script: other words for a language, or a
// language of its own.
import { withMessages, type OwnMessages } from './locales/with-messages.js';
import type { Locale } from './locales/locale.js';
import type { Language } from './locales/languages.js';

/** Messages by language tags. Those of `de` are for `de-AT` too, and then those of `de-AT`. */
export type OwnLanguages = Readonly<Record<string, OwnMessages>>;

declare global {
  /** Words of the page's own, by languages. */
  var afterwordLocales: OwnLanguages | undefined;
}

/** The page's own words for a language tag: first those for more pages. */
export const ownWordsFor = (tag: string, language: Language | undefined): readonly OwnMessages[] => {
  const own = globalThis.afterwordLocales ?? {};
  const wanted = `${tag.toLowerCase()}-`;
  return Object.keys(own)
    .filter((name) => name === language || wanted.startsWith(`${name.toLowerCase()}-`))
    .sort((a, b) => a.length - b.length)
    .map((name) => own[name]!);
};

/** A locale with the page's own words. */
export const withOwnWords = <Own extends Locale>(locale: Own, own: readonly OwnMessages[]): Own =>
  own.reduce((result, words) => withMessages(result, words), locale);
