// Writes in the language of a locale: fills the places of messages, chooses plural forms, formats numbers and dates.
// Intl objects are slow to make, so each is made once, when it is first needed. The first number or date that Intl formats on a page
// takes longer than eleven comments; Intl.PluralRules is fast. So ages are messages, and numbers are written without Intl if the
// locale says how.
import type { AfterwordError } from '../core/errors.js';
import { readingMessages } from '../locales/en-reading.js';
import type { Locale, Messages } from '../locales/locale.js';
import type { Plural } from '../locales/plural.js';
import { ageOf } from './age.js';

export type Values = Readonly<Record<string, string | number>>;

export class Localizer {
  /** Says why a site refuses a response, in more words than its code has. Comes with refusals.ts; the English localizer has it. */
  declare refusal?: (error: AfterwordError, localizer: Localizer) => string | undefined;
  /** Set when the words of the controls are loaded, or while they are (control-words.ts). */
  declare controlWords?: Promise<void> | undefined;
  /** Whether a warning said that they could not be loaded. */
  declare hasWarned?: boolean;
  readonly locale: Locale;
  /** What a locale lacks is in English, also what is added to that later. */
  readonly messages: Messages;
  #plurals: Intl.PluralRules | undefined;
  #numbers: Intl.NumberFormat | undefined;
  #dates: Intl.DateTimeFormat | undefined;
  /** Ages that were written before: thousands of comments have only a few dozen different ones. */
  readonly #said = new Map<string, string>();

  constructor(
    locale: Locale,
    messages: Messages = { __proto__: english.messages, ...locale.messages } as unknown as Messages,
  ) {
    this.locale = locale;
    this.messages = messages;
  }

  /** A message with values in its {places}. */
  fill(message: string, values: Values): string {
    return message.replace(/{(\w+)}/g, (_, name: string) => this.#written(values[name]!));
  }

  /** The plural form for a count, with values in {count} and the other places. */
  count(forms: Plural, count: number, values: Values = {}): string {
    this.#plurals ??= new Intl.PluralRules(this.locale.language);
    const form = forms[`${count}`] ?? forms[this.#plurals.select(count)] ?? forms.other;
    return this.fill(form, { count, ...values });
  }

  /** How long ago, in the largest whole unit: `2 years ago`. Both times are in milliseconds since 1970. */
  ago(time: number, now: number): string {
    const { value, unit } = ageOf(time, now);
    const age = `${value} ${unit}`;
    const said = this.#said.get(age) ?? this.count(this.messages.ages[unit], value);
    this.#said.set(age, said);
    return said;
  }

  /** Date and time in full, in the reader's time zone. */
  exact(time: number): string {
    this.#dates ??= new Intl.DateTimeFormat(this.locale.language, { dateStyle: 'full', timeStyle: 'short' });
    return this.#dates.format(time);
  }

  #written(value: string | number): string {
    const { language, thousands } = this.locale;
    if (typeof value === 'string') return value;
    // Regions part thousands in ways of their own: 12,34,567 in en-IN.
    if (thousands && (value < 1000 || !language[2])) return String(value).replace(/\B(?=(\d{3})+$)/g, thousands);
    this.#numbers ??= new Intl.NumberFormat(language);
    return this.#numbers.format(value);
  }
}

/** Its words for writing are added with the writing path (load-writing.ts). */
const messages = { ...readingMessages } as Messages;
export const english: Localizer = new Localizer({ language: 'en', thousands: ',', messages }, messages);
