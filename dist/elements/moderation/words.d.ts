import type { Locale } from '../../locales/locale.js';
import type { ReadingMessages } from '../../locales/page-messages.js';
import type { ModerationMessages } from '../../locales/moderation-messages.js';
import { Localizer } from '../localizer.js';
/** A locale that has the words of the moderation page too. */
export interface ModerationLocale extends Locale {
    readonly messages: Locale['messages'] & ModerationMessages;
}
export interface Words {
    readonly localizer: Localizer;
    /** No others: the rest of the English words is in files that this page does not load. */
    readonly messages: ReadingMessages & ModerationMessages;
}
/** What is said, made when it is shown: the language may have changed since. */
export type Said = (words: Words) => string;
/** A locale without these words has them in English. */
export declare const wordsOf: (locale: Locale) => Words;
/** Two sentences, one after the other. */
export declare const bothSentences: ({ messages }: Words, first: string, second: string) => string;
/** A list in one line, as the language writes it: `a, b, and c`. The items are drawn by `draw`. */
export declare const listed: <Drawn>({ localizer }: Words, items: readonly string[], draw: (item: string, index: number) => Drawn) => (string | Drawn)[];
/** The words for a name from the server; the name itself if it is a new one, or one of the site's own. */
export declare const nameIn: <Name extends string>(words: Readonly<Record<Name, string>>, name: string) => string;
