// The words that the server writes in a language: ours, and over them the site's own.
import { languageFor } from '../locales/find-language.js';
import type { MailMessages } from '../locales/mail-messages.js';
import type { ModerationMessages } from '../locales/moderation-messages.js';
import { ownNamesFor, type OwnLanguages } from '../locales/own-names.js';
import { mergedWith, type OwnMessages } from '../locales/with-messages.js';
import { MAIL_WORDS } from './mail/mail-languages.js';

/**
 * The language for a tag such as `ar-EG`, as far as there are words in it: one of ours, or of the site's own.
 *
 * @param own with canonical names (check-locales.ts)
 */
export const languageIn = (own: OwnLanguages, tag: string): string | undefined => {
  const ours = languageFor(tag);
  const name = ownNamesFor(own, tag, ours).at(-1);
  // Own words for `zh` are in the language of ours that is meant, `zh-Hant` for `zh-TW`.
  return name === undefined || ours?.startsWith(name) ? ours : name;
};

export interface ServerWords {
  /** English, if there are no words in the language that was asked for. */
  readonly language: string;
  readonly mail: MailMessages;
  readonly moderation: ModerationMessages;
  /** The site's own words by their names; the later ones go before. */
  readonly own: OwnLanguages;
}

export const wordsIn = async (tag: string, all: OwnLanguages): Promise<ServerWords> => {
  const language = languageIn(all, tag) ?? 'en';
  const ours = languageFor(language) ?? 'en';
  const names = ownNamesFor(all, language, ours);
  const words: readonly OwnMessages[] = names.map((name) => all[name]!);
  const [{ mailMessages }, { moderationMessages }] = await MAIL_WORDS[ours]();
  return {
    language,
    mail: words.reduce((messages, { mail = {} }) => mergedWith(messages, mail), mailMessages),
    moderation: words.reduce((messages, own) => mergedWith(messages, own), moderationMessages),
    own: Object.fromEntries(names.map((name) => [name, all[name]!])),
  };
};
