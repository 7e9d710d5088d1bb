// The words of mails in the languages that they can be written in, and filling them in.
import type { Plural } from '../../locales/plural.js';
import { heldFor as arHeldFor } from '../../locales/ar-moderation.js';
import { mailMessages as arMail } from '../../locales/ar-mail.js';
import { mailMessages as enMail } from '../../locales/en-mail.js';
import { moderationMessages as enModeration } from '../../locales/en-moderation.js';
import type { MailMessages } from '../../locales/mail-messages.js';

export const MAIL_LANGUAGES = ['en', 'ar'] as const;
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];

export type Values = Readonly<Record<string, string>>;

const MESSAGES: Readonly<Record<MailLanguage, MailMessages>> = { en: enMail, ar: arMail };
const RULES: Readonly<Record<MailLanguage, Readonly<Record<string, string>>>> = {
  en: enModeration.heldFor,
  ar: arHeldFor,
};
const DIRECTIONS: Readonly<Record<MailLanguage, 'ltr' | 'rtl'>> = { en: 'ltr', ar: 'rtl' };

/** The language for a language tag such as `ar-EG`; English if there are no words in it. */
export const mailLanguageOf = (tag: string): MailLanguage =>
  MAIL_LANGUAGES.find((language) => tag.toLowerCase().split(/[-_]/)[0] === language) ?? 'en';

/** A message with values in its {places}. A value is never filled in itself. */
export const filled = (message: string, values: Values): string =>
  message.replace(/{(\w+)}/g, (place, name: string) => values[name] ?? place);

export class MailWords {
  readonly language: MailLanguage;
  readonly messages: MailMessages;

  constructor(language: MailLanguage) {
    this.language = language;
    this.messages = MESSAGES[language];
  }

  get direction(): 'ltr' | 'rtl' {
    return DIRECTIONS[this.language];
  }

  count(forms: Plural, count: number): string {
    const category = new Intl.PluralRules(this.language).select(count);
    return filled(forms[category] ?? forms.other, { count: String(count) });
  }

  /** Why a comment waits, in words; the name of a rule that has none. */
  rule(name: string): string {
    return Object.hasOwn(RULES[this.language], name) ? RULES[this.language][name]! : name;
  }
}
