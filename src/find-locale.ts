// Finds the locale for a language tag, for pages with the script tag. It is loaded by pages in other languages than English, and by pages
// with words of their own.
import { english } from './elements/localizer.js';
import { hasSameNumbers, isRightToLeft, languageFor } from './locales/find-language.js';
import type { Locale } from './locales/locale.js';
import type { ControlMessages } from './locales/control-messages.js';
import { loadWords } from './load-words.js';
import { ownWordsFor, withOwnWords } from './own-languages.js';

const localeIn = async (language: string): Promise<Locale> => {
  const locale = (await loadWords(language))[language.replace('-', '')] as Locale;
  const loadControls = async (): Promise<ControlMessages> =>
    (await loadWords(`${language}-controls`))['controlMessages'] as ControlMessages;
  // The file of English has all words.
  return locale.loadControls ? { ...locale, loadControls } : locale;
};

const load = async (tag: string): Promise<Locale> => {
  const language = languageFor(tag);
  const own = ownWordsFor(tag, language);
  if (!language && !own.length) return { ...english.locale, wanted: tag };
  const locale = language !== 'en' || own.length ? await localeIn(language ?? 'en') : english.locale;
  return withOwnWords(
    {
      ...locale,
      language: tag,
      thousands: language && hasSameNumbers(tag, language) ? locale.thousands : null,
      ...(isRightToLeft(tag) && !document.querySelector('html[dir], body[dir]') && { direction: 'rtl' }),
    },
    own,
  );
};

/** By their tags, so that elements which ask at the same time share one. */
const locales: Record<string, Promise<Locale> | undefined> = {};

/** The locale for a language tag. If its words cannot be loaded, it is English, and the next call tries again. */
export const findLocale = (tag: string): Promise<Locale> =>
  (locales[tag] ??= load(tag).catch((error: unknown) => {
    locales[tag] = undefined;
    console.warn('Afterword stays with English.', error);
    return { ...english.locale, wanted: tag };
  }));
