import type { Plural } from '../../locales/plural.js';
import type { MailMessages } from '../../locales/mail-messages.js';
export declare const MAIL_LANGUAGES: readonly ['en', 'ar'];
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];
export type Values = Readonly<Record<string, string>>;
/** The language for a language tag such as `ar-EG`; English if there are no words in it. */
export declare const mailLanguageOf: (tag: string) => MailLanguage;
/** A message with values in its {places}. A value is never filled in itself. */
export declare const filled: (message: string, values: Values) => string;
export declare class MailWords {
    readonly language: MailLanguage;
    readonly messages: MailMessages;
    constructor(language: MailLanguage);
    get direction(): 'ltr' | 'rtl';
    count(forms: Plural, count: number): string;
    /** Why a comment waits, in words; the name of a rule that has none. */
    rule(name: string): string;
}
