import type { Locale, Messages } from './locale.js';
import type { MailMessages } from './mail-messages.js';
import type { ModerationMessages } from './moderation-messages.js';
/** Any of these, at any depth. */
type Some<Words> = Words extends string ? string : {
    readonly [Name in keyof Words]?: Some<Words[Name]>;
};
/** Messages that replace those of a locale. Those in `mail` are for the server; a page leaves them alone. */
export type OwnMessages = Some<Messages> & Some<ModerationMessages> & {
    readonly mail?: Some<MailMessages>;
};
/** Messages, some of which are other ones. */
export declare const mergedWith: <Words extends object>(words: Words, own: Some<Words> | OwnMessages) => Words;
/**
 * A locale in which some messages are other ones: those of a page, of its controls, or of the moderation page. Of plural forms, `other`
 * stands for the missing ones.
 *
 * @example discussion.locale = withMessages(de, { reply: 'Antwort schreiben', replyTo: 'Antwort schreiben an {name}' });
 */
export declare const withMessages: <Own extends Locale>(locale: Own, own: OwnMessages) => Own;
export {};
