// What a language is to Afterword: plain data. A message may hold {placeholders}; a counted one has a form for each
// plural category of its language (CLDR's, as Intl.PluralRules names them) and may have forms for exact numbers.
import type { ControlMessages } from './control-messages.js';
import type { PageMessages } from './page-messages.js';

/** All words of a discussion. */
export interface Messages extends PageMessages, ControlMessages {}

export interface Locale {
  /** BCP 47: `en`, `pt-BR`. Also decides how numbers and dates look. */
  readonly language: string;
  /** The language tag that the page asked for, if there are no words in it or they could not be loaded: these are English. */
  readonly wanted?: string;
  /** What parts thousands, where numbers are written in the digits 0 to 9. `null` leaves it to Intl, which is slow. */
  readonly thousands: string | null;
  /** Where lines begin on the right and the page does not say so. */
  readonly direction?: 'rtl';
  readonly messages: PageMessages & Partial<ControlMessages>;
  /** Loads the words of the controls, which a page needs after the first responses. */
  readonly loadControls?: () => Promise<ControlMessages>;
}
