import type { ControlMessages } from './control-messages.js';
import type { PageMessages } from './page-messages.js';
/** All words of a discussion. */
export interface Messages extends PageMessages, ControlMessages {
}
export interface Locale {
    /** BCP 47: `en`, `pt-BR`. Also decides how numbers and dates look. */
    readonly language: string;
    /** The language tag that the page asked for, where `language` may be another: English, if there are no words in it or they do not load. */
    readonly wanted?: string;
    /**
     * What parts thousands, where numbers are written in the digits 0 to 9. `null` leaves all numbers to Intl, which is slow. If `language`
     * has a region, Intl writes the numbers from 1,000 on.
     */
    readonly thousands: string | null;
    /** Where lines begin on the right and the page does not say so. */
    readonly direction?: 'rtl';
    readonly messages: PageMessages & Partial<ControlMessages>;
    /** Loads the words of the controls, which a page needs after the first responses. */
    readonly loadControls?: () => Promise<ControlMessages>;
}
