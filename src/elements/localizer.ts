// A locale at work: messages with their places filled, counted forms chosen, numbers and dates in the language's way.
// Intl objects are slow to make, so each locale's localizer makes them once, when first needed.
import type { Locale, Messages, Plural } from '../locales/locale.js';
import { ageOf } from './age.js';

export type Values = Readonly<Record<string, string | number>>;

export class Localizer {
  readonly locale: Locale;
  #plurals: Intl.PluralRules | undefined;
  #numbers: Intl.NumberFormat | undefined;
  #ages: Intl.RelativeTimeFormat | undefined;
  #dates: Intl.DateTimeFormat | undefined;

  constructor(locale: Locale) {
    this.locale = locale;
  }

  get messages(): Messages {
    return this.locale.messages;
  }

  /** A message with its {places} filled; one without a value stays as it is. */
  fill(message: string, values: Values): string {
    return message.replace(/\{(\w+)\}/g, (place, name: string) => this.#said(values[name] ?? place));
  }

  /** The form for a count, with {count} and the other places filled. */
  count(forms: Plural, count: number, values: Values = {}): string {
    this.#plurals ??= new Intl.PluralRules(this.locale.language);
    const form = forms[`${count}`] ?? forms[this.#plurals.select(count)] ?? forms.other;
    return this.fill(form, { count, ...values });
  }

  #said(value: string | number): string {
    this.#numbers ??= new Intl.NumberFormat(this.locale.language);
    return typeof value === 'number' ? this.#numbers.format(value) : value;
  }

  /** How long ago, in the largest whole unit: `2 years ago`. Both in milliseconds since 1970. */
  ago(time: number, now: number): string {
    this.#ages ??= new Intl.RelativeTimeFormat(this.locale.language, { numeric: 'auto' });
    const { value, unit } = ageOf(time, now);
    return this.#ages.format(-value, unit);
  }

  /** Date and time in full, in the reader's time zone. */
  exact(time: number): string {
    this.#dates ??= new Intl.DateTimeFormat(this.locale.language, { dateStyle: 'full', timeStyle: 'short' });
    return this.#dates.format(time);
  }
}
