import type { OwnMessages } from './with-messages.js';
/**
 * Messages by language tags: other words for a language, or a language of the site's own. Those of `de` are for `de-AT` too, and then those
 * of `de-AT`. The messages of mails are in `mail`.
 */
export type OwnLanguages = Readonly<Record<string, OwnMessages>>;
/**
 * The names of the words for a tag: first those for more tags.
 *
 * @param base the language that they are put over
 */
export declare const ownNamesFor: (own: OwnLanguages, tag: string, base: string | undefined) => readonly string[];
