// A locale with some messages of the site's own. What is given must have the form of the message that it replaces; if not, it is ignored
// and named in a warning.
import type { Locale, Messages } from './locale.js';
import type { MailMessages } from './mail-messages.js';
import type { ModerationMessages } from './moderation-messages.js';

/** Any of these, at any depth. */
type Some<Words> = Words extends string ? string : { readonly [Name in keyof Words]?: Some<Words[Name]> };

/** Messages that replace those of a locale. Those in `mail` are for the server; a page leaves them alone. */
export type OwnMessages = Some<Messages> & Some<ModerationMessages> & { readonly mail?: Some<MailMessages> };

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlural = ({ other }: { readonly other?: unknown }): boolean => typeof other === 'string';

/** @param ignored gets the names of what has another form */
const merged = (words: Group, own: Group, path: string, ignored: string[]): Group => {
  const taken: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(own)) {
    // A language may have more plural forms than English has.
    const known = Object.hasOwn(words, name) ? words[name] : isPlural(words) ? '' : undefined;
    if (isGroup(known) && isGroup(value)) taken[name] = merged(known, value, `${path}${name}.`, ignored);
    else if (typeof known === 'string' && typeof value === 'string') taken[name] = value;
    // Other names are those of words that are elsewhere: a page does not have those of the moderation page.
    else if (known !== undefined) ignored.push(`${path}${name}`);
  }
  // Where plural forms have their own `other`, it stands for those that are missing. Without it, the language's own forms do.
  return isPlural(words) && isPlural(taken) ? taken : { ...words, ...taken };
};

/** Messages, some of which are other ones. */
export const mergedWith = <Words extends object>(words: Words, own: Some<Words> | OwnMessages): Words => {
  const ignored: string[] = [];
  const messages = merged(words as Group, isGroup(own) ? own : {}, '', ignored) as Words;
  if (ignored.length) console.warn(`Afterword ignores messages of another form than its own: ${ignored.join(', ')}`);
  return messages;
};

/**
 * A locale in which some messages are other ones: those of a page, of its controls, or of the moderation page. Of plural forms, `other`
 * stands for the missing ones.
 *
 * @example discussion.locale = withMessages(de, { reply: 'Antwort schreiben', replyTo: 'Antwort schreiben an {name}' });
 */
export const withMessages = <Own extends Locale>(locale: Own, own: OwnMessages): Own => {
  const { loadControls } = locale;
  return {
    ...locale,
    messages: mergedWith(locale.messages, own),
    ...(loadControls && { loadControls: async () => mergedWith(await loadControls(), own) }),
  };
};
