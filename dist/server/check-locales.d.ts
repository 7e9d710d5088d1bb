import type { OwnLanguages } from '../locales/own-names.js';
type Path = readonly string[];
/** What is wrong in words of a site's own, and where. */
export declare class LocaleError extends TypeError {
    name: string;
    /** The names that lead to it: a language, and names of messages. */
    readonly path: Path;
    constructor([language, ...names]: Path, sentence: string);
}
/**
 * Words of a site's own, with canonical names of their languages.
 *
 * @throws LocaleError that says what is wrong, and what to do
 */
export declare const checkLocales: (given: unknown) => OwnLanguages;
/** @throws TypeError if there are no words in a language that a setting names */
export declare const checkLanguage: (own: OwnLanguages, tag: string) => void;
export {};
