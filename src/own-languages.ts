// What a page with the script tag says of languages in `window.afterwordLocales`, before the script: other words for a language, or a
// language of its own.
import { withMessages, type OwnMessages } from './locales/with-messages.js';
import { ownNamesFor, type OwnLanguages } from './locales/own-names.js';
import type { Locale } from './locales/locale.js';
import type { Language } from './locales/languages.js';

export type { OwnLanguages };

declare global {
  /** Words of the page's own, by languages. */
  var afterwordLocales: OwnLanguages | undefined;
}

/**
 * The page's own words for a language tag, the least special first; and the language that is written: English where there are only the
 * page's English words.
 *
 * @param language the one of ours for the tag
 */
export const ownWordsFor = (
  tag: string,
  language: Language | undefined,
): { readonly own: readonly OwnMessages[]; readonly written: string } => {
  const all = globalThis.afterwordLocales ?? {};
  const names = ownNamesFor(all, tag, language ?? 'en');
  return { own: names.map((name) => all[name]!), written: language || names.at(-1) !== 'en' ? tag : 'en' };
};

/** A locale with the page's own words. */
export const withOwnWords = <Own extends Locale>(locale: Own, own: readonly OwnMessages[]): Own =>
  own.reduce((result, words) => withMessages(result, words), locale);
