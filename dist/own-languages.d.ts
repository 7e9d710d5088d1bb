import { type OwnMessages } from './locales/with-messages.js';
import type { Locale } from './locales/locale.js';
import type { Language } from './locales/languages.js';
/** Messages by language tags. Those of `de` are for `de-AT` too, and then those of `de-AT`. */
export type OwnLanguages = Readonly<Record<string, OwnMessages>>;
declare global {
    /** Words of the page's own, by languages. */
    var afterwordLocales: OwnLanguages | undefined;
}
/** The page's own words for a language tag: first those for more pages. */
export declare const ownWordsFor: (tag: string, language: Language | undefined) => readonly OwnMessages[];
/** A locale with the page's own words. */
export declare const withOwnWords: <Own extends Locale>(locale: Own, own: readonly OwnMessages[]) => Own;
