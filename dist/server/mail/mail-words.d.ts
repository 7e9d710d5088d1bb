import { type Language } from '../../locales/languages.js';
import type { MailMessages } from '../../locales/mail-messages.js';
import type { Plural } from '../../locales/plural.js';
export declare const MAIL_LANGUAGES: readonly ["ar", "cs", "de", "el", "en", "es", "fa", "fr", "he", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt-BR", "ru", "sv", "tr", "uk", "vi", "zh-Hans", "zh-Hant"];
export type MailLanguage = Language;
export type Values = Readonly<Record<string, string>>;
/** The language for a language tag such as `ar-EG`; English if there are no words in it. */
export declare const mailLanguageOf: (tag: string) => MailLanguage;
/** A message with values in its {places}. A value is never filled in itself. */
export declare const filled: (message: string, values: Values) => string;
export declare class MailWords {
    #private;
    readonly language: MailLanguage;
    readonly messages: MailMessages;
    constructor(language: MailLanguage, messages: MailMessages, rules: Readonly<Record<string, string>>);
    get direction(): 'ltr' | 'rtl';
    count(forms: Plural, count: number): string;
    /** Why a comment waits, in words; the name of a rule that has none. */
    rule(name: string): string;
}
/** The words in a language. They are loaded once. */
export declare const mailWordsIn: (language: MailLanguage) => Promise<MailWords>;
