// The words of mails in a language, and filling them in.
import { isRightToLeft, languageFor } from '../../locales/find-language.js';
import { LANGUAGES, type Language } from '../../locales/languages.js';
import type { MailMessages } from '../../locales/mail-messages.js';
import type { Plural } from '../../locales/plural.js';
import { MAIL_WORDS } from './mail-languages.js';

export const MAIL_LANGUAGES = LANGUAGES;
export type MailLanguage = Language;

export type Values = Readonly<Record<string, string>>;

/** The language for a language tag such as `ar-EG`; English if there are no words in it. */
export const mailLanguageOf = (tag: string): MailLanguage => languageFor(tag) ?? 'en';

/** A message with values in its {places}. A value is never filled in itself. */
export const filled = (message: string, values: Values): string =>
  message.replace(/{(\w+)}/g, (place, name: string) => values[name] ?? place);

export class MailWords {
  readonly language: MailLanguage;
  readonly messages: MailMessages;
  readonly #rules: Readonly<Record<string, string>>;

  constructor(language: MailLanguage, messages: MailMessages, rules: Readonly<Record<string, string>>) {
    this.language = language;
    this.messages = messages;
    this.#rules = rules;
  }

  get direction(): 'ltr' | 'rtl' {
    return isRightToLeft(this.language) ? 'rtl' : 'ltr';
  }

  count(forms: Plural, count: number): string {
    const category = new Intl.PluralRules(this.language).select(count);
    return filled(forms[category] ?? forms.other, { count: new Intl.NumberFormat(this.language).format(count) });
  }

  /** Why a comment waits, in words; the name of a rule that has none. */
  rule(name: string): string {
    return Object.hasOwn(this.#rules, name) ? this.#rules[name]! : name;
  }
}

/** The words in a language. They are loaded once. */
export const mailWordsIn = async (language: MailLanguage): Promise<MailWords> => {
  const [{ mailMessages }, { moderationMessages }] = await MAIL_WORDS[language]();
  return new MailWords(language, mailMessages, moderationMessages.heldFor);
};
