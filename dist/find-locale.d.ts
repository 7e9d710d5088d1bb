import type { Locale } from './locales/locale.js';
/** The locale for a language tag. If its words cannot be loaded, it is English, and the next call tries again. */
export declare const findLocale: (tag: string) => Promise<Locale>;
