import type { Plural } from './plural.js';
/** What a page shows while it is read. */
export interface ReadingMessages {
    /** Over the list: {count}, {title}. */
    readonly countWithTitle: Plural;
    /** The same where the article's title is not known: {count}. */
    readonly countWithoutTitle: Plural;
    /** The same where none is approved yet and some wait: {count}. */
    readonly allWaiting: Plural;
    /** Over pingbacks, trackbacks and webmentions. */
    readonly pings: string;
    readonly loading: string;
    readonly more: string;
    /** What came while the page was open: {count}. */
    readonly news: Plural;
    readonly closed: string;
    /** Guests may not write here. */
    readonly signIn: string;
    /** How old a comment is, by the largest whole unit: {count}. Under a minute is 0 seconds. */
    readonly ages: Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', Plural>>;
    /** Stands for an empty name. */
    readonly anonymous: string;
    /** Stands for a comment that was taken down. */
    readonly removed: string;
    /** By a reply's name: {name} is who it answers. */
    readonly inReplyTo: string;
    /** Badges. The first is that of the article's author, not of whoever wrote a comment. */
    readonly author: string;
    readonly moderator: string;
    readonly pinned: string;
    readonly edited: string;
    /** A comment that waits: its author and moderators read this. */
    readonly pending: string;
    readonly retry: string;
    /** What stands between two sentences: a space; nothing where a language writes them without one. */
    readonly gap: string;
    readonly reply: string;
    /** The reply button's full name, beginning with `reply`: {name}. */
    readonly replyTo: string;
    /** Over the form under the article. */
    readonly leaveReply: string;
    readonly errors: ErrorMessages;
}
/** What is said to and of a reader who writes. */
export interface WritingMessages {
    /** What becomes of a reply. At first it can be undone. */
    readonly sendingSoon: string;
    /** A button: for a removal too. */
    readonly undo: string;
    /** A button's full name, beginning with the words on it: {act}; {name}: whose comment it is for. */
    readonly actFor: string;
    readonly sending: string;
    readonly failed: string;
    /** After what failed and goes on by itself. */
    readonly again: string;
    /** The same of an act on a comment that is stored. */
    readonly saving: string;
    readonly notSaved: string;
    readonly change: string;
    /**
     * The reply button where a text waits that was not sent, and its full name, beginning alike: {name}. The first stands alone under the
     * article, where the text is a response and no reply to anybody.
     */
    readonly goOn: string;
    readonly goOnTo: string;
    /** Over the form under a comment: {name}. */
    readonly leaveReplyTo: string;
    /** Over the form that changes a comment, a response under the article or a reply. */
    readonly editReply: string;
    /** {name}: the signed-in reader. */
    readonly replyAs: string;
    /** The label of the text, for a response under the article and for a reply alike. */
    readonly body: string;
    readonly name: string;
    readonly email: string;
    readonly url: string;
    /** In brackets, by the label of a field that may stay empty, and by that of the e-mail address. */
    readonly optional: string;
    readonly emailHint: string;
    readonly remember: string;
    /** The button that sends either of them. */
    readonly send: string;
    readonly save: string;
    readonly cancel: string;
    /** The browser keeps no drafts. */
    readonly draftsNotSaved: string;
    /** Said to assistive technology, of a response under the article and of a reply alike. */
    readonly sent: string;
    readonly sentWaiting: string;
    /** What is wrong with a field; {field}: its name, {limit}: the most characters it may hold. */
    readonly required: string;
    /** The same of a field other than the text. */
    readonly requiredField: string;
    readonly duplicate: string;
    /** The name is, or looks like, that of an author or a moderator of the site. */
    readonly taken: string;
    readonly badEmail: string;
    readonly badUrl: string;
    readonly tooLong: string;
}
/** The last comments that a reader saw, while the back end cannot be reached. */
export interface KeptMessages {
    /** {age}, as in `ages`. */
    readonly keptFrom: string;
    /** The same under a minute. */
    readonly keptNow: string;
    readonly cannotLoad: string;
}
/**
 * The sentence a reader sees for each AfterwordError code. It stands alone, or after a sentence such as `failed`. “It” and “that” may be
 * a comment, a whole discussion, a decision, a rule or a ban, so words for them need no gender and no number.
 */
export interface ErrorMessages {
    /** There was no answer, or no connection. */
    readonly network: string;
    /** The server answers that it cannot serve at the moment. */
    readonly unavailable: string;
    readonly 'rate-limited': string;
    /** What was asked for, or what something is done to, is gone. */
    readonly 'not-found': string;
    /** What the reader wants to do is not allowed to them. */
    readonly forbidden: string;
    readonly unauthorized: string;
    /** “It” is what was sent. */
    readonly invalid: string;
    readonly closed: string;
    /** “It” is what the reader wanted to change. */
    readonly conflict: string;
    /** “It” is what was to be stored, or read from this browser's storage, which is full or not allowed. */
    readonly quota: string;
    /** The site has no such function. */
    readonly unsupported: string;
    /** What is stored, or what a server answered, has a form that cannot be read. */
    readonly corrupt: string;
    /** “It” is what was going on: loading, or sending. */
    readonly aborted: string;
}
export interface PageMessages extends ReadingMessages, WritingMessages, KeptMessages {
}
