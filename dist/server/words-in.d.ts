import type { MailMessages } from '../locales/mail-messages.js';
import type { ModerationMessages } from '../locales/moderation-messages.js';
import { type OwnLanguages } from '../locales/own-names.js';
/**
 * The language for a tag such as `ar-EG`, as far as there are words in it: one of ours, or of the site's own.
 *
 * @param own with canonical names (check-locales.ts)
 */
export declare const languageIn: (own: OwnLanguages, tag: string) => string | undefined;
export interface ServerWords {
    /** English, if there are no words in the language that was asked for. */
    readonly language: string;
    readonly mail: MailMessages;
    readonly moderation: ModerationMessages;
    /** The site's own words by their names; the later ones go before. */
    readonly own: OwnLanguages;
}
export declare const wordsIn: (tag: string, all: OwnLanguages) => Promise<ServerWords>;
