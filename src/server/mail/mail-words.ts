// The words of mails in a language, and filling them in.
import { isRightToLeft } from '../../locales/find-language.js';
import type { MailMessages } from '../../locales/mail-messages.js';
import type { OwnLanguages } from '../../locales/own-names.js';
import type { Plural } from '../../locales/plural.js';
import { wordsIn } from '../words-in.js';

export type Values = Readonly<Record<string, string>>;

/** A message with values in its {places}. A value is never filled in itself. */
export const filled = (message: string, values: Values): string =>
  message.replace(/{(\w+)}/g, (place, name: string) => values[name] ?? place);

export class MailWords {
  readonly language: string;
  readonly messages: MailMessages;
  readonly #rules: Readonly<Record<string, string>>;

  constructor(language: string, messages: MailMessages, rules: Readonly<Record<string, string>>) {
    this.language = language;
    this.messages = messages;
    this.#rules = rules;
  }

  get direction(): 'ltr' | 'rtl' {
    return isRightToLeft(this.language) ? 'rtl' : 'ltr';
  }

  count(forms: Plural, count: number): string {
    // A language that Intl does not know is counted as English, wherever the server runs.
    const languages = [this.language, 'en'];
    const form = forms[`${count}`] ?? forms[new Intl.PluralRules(languages).select(count)] ?? forms.other;
    return filled(form, { count: new Intl.NumberFormat(languages).format(count) });
  }

  /** Why a comment waits, in words; the name of a rule that has none. */
  rule(name: string): string {
    return Object.hasOwn(this.#rules, name) ? this.#rules[name]! : name;
  }
}

/** The words for a language tag, over them the site's own; English ones if there are none. */
export const mailWordsIn = async (tag: string, own: OwnLanguages = {}): Promise<MailWords> => {
  const { language, mail, moderation } = await wordsIn(tag, own);
  return new MailWords(language, mail, moderation.heldFor);
};
