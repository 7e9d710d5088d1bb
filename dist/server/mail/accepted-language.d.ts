import type { OwnLanguages } from '../../locales/own-names.js';
/**
 * The one that is preferred of those that there are words in; English if there is none. A quality of 0 means that a language is not wanted
 * (RFC 9110, 12.5.4); one that is no number counts as 0.
 */
export declare const acceptedLanguage: (header: string | null, own: OwnLanguages) => string;
