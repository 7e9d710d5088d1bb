import { type Language } from './languages.js';
/** The language for a tag such as `fr-CA`; undefined if there are no words in it, or it is no language tag. */
export declare const languageFor: (tag: string) => Language | undefined;
/** Whether numbers are written as where the language is mostly spoken: `de-DE` as `de`, `de-AT` not. A tag may also ask for other digits. */
export declare const hasSameNumbers: (tag: string, language: string) => boolean;
/** Whether a language is written from right to left. */
export declare const isRightToLeft: (tag: string) => boolean;
