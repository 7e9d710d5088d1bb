import type { AfterwordError } from '../core/errors.js';
import type { Locale, Messages } from '../locales/locale.js';
import type { Plural } from '../locales/plural.js';
export type Values = Readonly<Record<string, string | number>>;
export declare class Localizer {
    #private;
    /** Says why a site refuses a response, in more words than its code has. Comes with refusals.ts; the English localizer has it. */
    refusal?: (error: AfterwordError, localizer: Localizer) => string | undefined;
    /** Set when the words of the controls are loaded, or while they are (control-words.ts). */
    controlWords?: Promise<void> | undefined;
    /** Whether a warning said that they could not be loaded. */
    hasWarned?: boolean;
    readonly locale: Locale;
    /** What a locale lacks is in English, also what is added to that later. */
    readonly messages: Messages;
    constructor(locale: Locale, messages?: Messages);
    /** A message with values in its {places}. */
    fill(message: string, values: Values): string;
    /** The plural form for a count, with values in {count} and the other places. */
    count(forms: Plural, count: number, values?: Values): string;
    /** How long ago, in the largest whole unit: `2 years ago`. Both times are in milliseconds since 1970. */
    ago(time: number, now: number): string;
    /** Date and time in full, in the reader's time zone. */
    exact(time: number): string;
}
export declare const english: Localizer;
