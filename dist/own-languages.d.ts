import { type OwnMessages } from './locales/with-messages.js';
import { type OwnLanguages } from './locales/own-names.js';
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
export declare const ownWordsFor: (tag: string, language: Language | undefined) => {
    readonly own: readonly OwnMessages[];
    readonly written: string;
};
/** A locale with the page's own words. */
export declare const withOwnWords: <Own extends Locale>(locale: Own, own: readonly OwnMessages[]) => Own;
