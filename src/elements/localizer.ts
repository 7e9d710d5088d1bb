// A locale at work: messages with their places filled, counted forms chosen, numbers and dates in the language's way.
// Intl objects are slow to make, so each locale's localizer makes them once, when first needed. The first of a page that
// formats a number or a date takes longer than eleven comments do; Intl.PluralRules does not. That is why ages are
// messages, and numbers are written without Intl where the locale says how.
import { readingMessages } from '../locales/en-reading.js';
import type { Locale, Messages, Plural } from '../locales/locale.js';
import { ageOf } from './age.js';

export type Values = Readonly<Record<string, string | number>>;

export class Localizer {
  readonly locale: Locale;
  #plurals: Intl.PluralRules | undefined;
  #numbers: Intl.NumberFormat | undefined;
  #dates: Intl.DateTimeFormat | undefined;
  /** Ages said before: thousands of comments share a few dozen. */
  readonly #said = new Map<string, string>();

  constructor(locale: Locale) {
    this.locale = locale;
  }

  get messages(): Messages {
    return this.locale.messages;
  }

  /** A message with its {places} filled. */
  fill(message: string, values: Values): string {
    return message.replace(/{(\w+)}/g, (_, name: string) => this.#written(values[name]!));
  }

  /** The form for a count, with {count} and the other places filled. */
  count(forms: Plural, count: number, values: Values = {}): string {
    this.#plurals ??= new Intl.PluralRules(this.locale.language);
    const form = forms[`${count}`] ?? forms[this.#plurals.select(count)] ?? forms.other;
    return this.fill(form, { count, ...values });
  }

  /** How long ago, in the largest whole unit: `2 years ago`. Both in milliseconds since 1970. */
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
    if (thousands) return String(value).replace(/\B(?=(\d{3})+$)/g, thousands);
    this.#numbers ??= new Intl.NumberFormat(language);
    return this.#numbers.format(value);
  }
}

/** Its words for writing come with what needs them (load-writing.ts). */
export const english: Localizer = new Localizer({
  language: 'en',
  thousands: ',',
  messages: { ...readingMessages } as Messages,
});
