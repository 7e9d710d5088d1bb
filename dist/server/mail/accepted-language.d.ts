import type { Language } from '../../locales/languages.js';
/** The first that there are words in; English if there is none. */
export declare const acceptedLanguage: (header: string | null) => Language;
