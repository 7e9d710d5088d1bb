import type { AfterwordError } from '../core/errors.js';
import type { Locale, Messages, Plural } from '../locales/locale.js';
export type Values = Readonly<Record<string, string | number>>;
export declare class Localizer {
    #private;
    /** Says why a site refuses a response, in more words than its code has. Comes with refusals.ts; the English localizer has it. */
    refusal?: (error: AfterwordError, localizer: Localizer) => string | undefined;
    readonly locale: Locale;
    constructor(locale: Locale);
    get messages(): Messages;
    /** A message with values in its {places}. */
    fill(message: string, values: Values): string;
    /** The plural form for a count, with values in {count} and the other places. */
    count(forms: Plural, count: number, values?: Values): string;
    /** How long ago, in the largest whole unit: `2 years ago`. Both times are in milliseconds since 1970. */
    ago(time: number, now: number): string;
    /** Date and time in full, in the reader's time zone. */
    exact(time: number): string;
}
/** Its words for writing are added with the writing path (load-writing.ts). */
export declare const english: Localizer;
