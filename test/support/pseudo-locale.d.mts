import type { Locale } from '../../src/locales/locale.js';

export declare const pseudoText: (text: string) => string;
export declare const pseudoMessages: <Words extends object>(messages: Words) => Words;
export declare const pseudoLocale: (messages: Locale['messages'], isMirrored?: boolean) => Locale;
