// The entry for the moderation page: it defines <afterword-moderation>, and gives it the http adapter for its `src` and the words of the
// page's language. `dist/afterword-moderation.js` is the same in one file, for a script tag.
import { httpAdapter } from './adapters/http.js';
import { localStorageSecret } from './adapters/http-secret.js';
import { AfterwordError } from './core/errors.js';
import { webAddress } from './core/url.js';
import { AfterwordModerationElement } from './elements/afterword-moderation.js';
import type { AfterwordConnectEvent } from './elements/events.js';
import { english } from './elements/localizer.js';
import { nearestLanguage } from './elements/nearest-language.js';
import { loadWords } from './load-words.js';
import { moderationMessages } from './locales/en-moderation.js';
import { hasSameNumbers, isRightToLeft, languageFor } from './locales/find-language.js';
import type { Locale } from './locales/locale.js';
import type { ModerationMessages } from './locales/moderation-messages.js';
import { ownWordsFor, withOwnWords } from './own-languages.js';

export { AfterwordModerationElement };
export type { ModerationLocale } from './elements/moderation/words.js';
export type { ModerationMessages };

/** The words of a discussion and of the moderation page, in the language of an element. English ones are in this file. */
const load = async (tag: string): Promise<Locale> => {
  const language = languageFor(tag);
  const own = ownWordsFor(tag, language);
  if (!language && !own.length) return { ...english.locale, wanted: tag };
  const isEnglish = !language || language === 'en';
  const [page, moderation] = isEnglish
    ? [{ en: english.locale }, { moderationMessages }]
    : await Promise.all([loadWords(language), loadWords(`${language}-moderation`)]);
  const locale = page[(language ?? 'en').replace('-', '') as 'en'] as Locale;
  const messages = { ...locale.messages, ...(moderation['moderationMessages'] as ModerationMessages) };
  const thousands = language && hasSameNumbers(tag, language) ? locale.thousands : null;
  const direction = isRightToLeft(tag) &&
    !document.querySelector('html[dir], body[dir]') && { direction: 'rtl' as const };
  return withOwnWords({ ...locale, messages, language: tag, thousands, ...direction }, own);
};

const localeFor = async (element: Element): Promise<Locale> => {
  const tag = nearestLanguage(element);
  try {
    return await load(tag);
  } catch (error) {
    console.warn('Afterword stays with English.', error);
    return { ...english.locale, wanted: tag };
  }
};

/** A moderator is no guest: whoever signed in at the server itself is known to it by a cookie. */
const noSecret = { get: () => undefined, set: () => {} };

const onConnect = (event: AfterwordConnectEvent): void => {
  const [element] = event.composedPath();
  if (!(element instanceof AfterwordModerationElement)) return;
  const { src } = element;
  event.connect = () => {
    const url = webAddress(src, document.baseURI);
    if (!url && typeof element.adapter !== 'object')
      throw new AfterwordError('unsupported', `<afterword-moderation> needs an adapter, or a web address as its src.`);
    const token = (): string | undefined => element.token ?? undefined;
    const { moderatorAccess, ...adapter } = httpAdapter({ url: url ?? document.baseURI, token, secret: noSecret });
    // Whoever has a token of the site's login signs in and out there.
    const isSignedInHere = element.token === undefined && moderatorAccess;
    // Tells discussions in pages of this origin that the server may know the reader by a cookie.
    if (isSignedInHere && new URL(url ?? document.baseURI).origin === location.origin)
      localStorageSecret('', 'moderator').set('here');
    return { adapter: { ...adapter, ...(isSignedInHere && { moderatorAccess }) }, locale: localeFor(element) };
  };
};

// On a server there is no document.
if (typeof document === 'object') addEventListener('afterword-connect', onConnect, true);
if (!customElements.get('afterword-moderation'))
  customElements.define('afterword-moderation', AfterwordModerationElement);
