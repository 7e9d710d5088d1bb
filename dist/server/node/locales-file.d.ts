import type { OwnLanguages } from '../../locales/own-names.js';
import type { ParsedSettings } from './settings.js';
/** @throws UsageError with the line, the language, the message, and what to do */
export declare const parseLocales: (text: string, file: string) => OwnLanguages;
/** @throws UsageError */
export declare const readLocales: (given: ParsedSettings) => Promise<OwnLanguages>;
/**
 * The language of mails to moderators, and of feeds.
 *
 * @throws UsageError
 */
export declare const languageOf: (given: ParsedSettings, locales: OwnLanguages) => string;
