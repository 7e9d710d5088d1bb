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
/** A locale without these words has them in English. */
export declare const wordsOf: (locale: Locale) => Words;
/** The words for a name from the server; the name itself if it is a new one, or one of the site's own. */
export declare const nameIn: <Name extends string>(words: Readonly<Record<Name, string>>, name: string) => string;
/** What stands between the parts of a list is as the language has it. */
export declare const listOf: <Part>(parts: readonly Part[], { locale }: Localizer) => readonly (Part | string)[];
