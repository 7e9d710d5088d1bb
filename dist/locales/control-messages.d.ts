import type { Plural } from './plural.js';
/** What a reader can do with a comment. */
export interface ActionMessages {
    /** The button of the menu, of a response under the article and of a reply alike: {name}. */
    readonly actionsFor: string;
    /** The reactions that have a meaning; others are called by their names. */
    readonly reactions: Readonly<Record<'like' | 'dislike', string>>;
    /** A button's full name: {reaction}, {name}. */
    readonly reactionTo: string;
    /** The same where {count} readers have chosen it. */
    readonly countedReactionTo: string;
    /** The back end does not offer it. */
    readonly badReaction: string;
    readonly edit: string;
    /** The same with the {time} until when it is possible. */
    readonly editUntil: string;
    /** Over the text of somebody else, while the reader changes their own. */
    readonly changedMeanwhile: string;
    readonly tooLate: string;
    /** Goes on after the words that a comment was edited, for assistive technology, so it begins with a comma: {name}. */
    readonly earlierVersions: string;
    readonly remove: string;
    /** The question before the reader's own comment is removed, a response under the article or a reply. */
    readonly askRemove: string;
    /** The answers are this one and `remove`. */
    readonly keep: string;
    /** Quotes the comment in a reply. */
    readonly quoteReply: string;
    readonly copyLink: string;
    readonly linkCopied: string;
    /** Before a field with the link. */
    readonly copyThis: string;
    /** Opens the platform's share sheet. */
    readonly share: string;
    /** Hides all comments of an author, or of all guests with a name: {name}. */
    readonly muteAuthor: string;
    readonly muteGuests: string;
    readonly report: string;
    readonly reported: string;
    /** Over the dialog for a report, of a response under the article or of a reply; then the words of its field and of its button. */
    readonly reportReply: string;
    readonly reason: string;
    readonly sendReport: string;
    readonly thanks: string;
    /** Takes a message away. */
    readonly dismiss: string;
    /** “It” is the code of the control that was pressed: its menu, dialog or list did not open. */
    readonly controlNotLoaded: string;
    /** In the menu, if what a moderator can do was not loaded. */
    readonly moderatingNotLoaded: string;
}
/** What helps a reader to find their way in a discussion. */
export interface FindingMessages {
    /** The link in the page's address leads to no comment, or its comment could not be loaded. */
    readonly notHere: string;
    readonly notLoaded: string;
    /** A button between two comments, where some are not loaded. */
    readonly between: string;
    /** A button after the replies of a thread that has more of them: {count}. */
    readonly moreReplies: Plural;
    /** The button that collapses a thread or opens it: {name} is who began the thread. */
    readonly hideReplies: string;
    readonly showReplies: string;
    /** A button that opens a collapsed thread: {count}. */
    readonly hiddenReplies: Plural;
    /** The order of the responses, and its names. */
    readonly order: string;
    readonly oldest: string;
    readonly newest: string;
    readonly best: string;
    /** The button that leads to the response that was written last. */
    readonly latest: string;
    /** How many comments are new, in few words that agree with `comments` or `responses`: {count}; and since when. */
    readonly newCount: Plural;
    readonly sinceVisit: string;
    /** A badge by the name of whoever wrote a comment: the comment is new, not the person. */
    readonly isNew: string;
    readonly nextNew: string;
    readonly previousNew: string;
    /** The button that opens the list of what the reader wrote. */
    readonly ownList: string;
    /** The list of keys, and what one of them does. */
    readonly keys: string;
    readonly collapseThread: string;
    readonly close: string;
    /** The button that opens the search. */
    readonly search: string;
}
/** The search in a discussion. */
export interface SearchMessages {
    /** The name of the field. */
    readonly searchWords: string;
    /** What was found: {count}; the same if there may be more; and nothing. */
    readonly found: Plural;
    readonly foundFirst: Plural;
    readonly foundNone: string;
    /** {count}: the most characters that a search may have. */
    readonly searchTooLong: Plural;
    readonly moreFound: string;
    /** Which of what was found the reader was led to: {place}, {count}. */
    readonly hitPlace: string;
    readonly nextHit: string;
    readonly previousHit: string;
    readonly closeSearch: string;
}
/** What helps a reader to write. */
export interface FormToolsMessages {
    /** The rules of the site do not allow the text. */
    readonly refused: string;
    /** The reader may not write here any more; {date}: until when, a full date that begins with the weekday (`Monday, 2 March 2026 at 12:00`). */
    readonly banned: string;
    readonly bannedUntil: string;
    /** The button for a guest who is not known in this browser. */
    readonly haveCode: string;
    /** The bar with the buttons that follow. */
    readonly formatting: string;
    readonly bold: string;
    readonly italic: string;
    readonly link: string;
    readonly quote: string;
    readonly list: string;
    readonly code: string;
    /** What a button of the line for Markdown says when the pointer is on it: {tool}, and the {key} that does the same. */
    readonly toolWithKey: string;
    readonly preview: string;
    /** The button that chooses between Markdown and plain text. */
    readonly markdown: string;
    /** Near the limit, and beyond it: {count}. */
    readonly charactersLeft: Plural;
    readonly charactersOver: Plural;
    /** The list of names after an @. */
    readonly people: string;
    /** Said to assistive technology when that list opens: {count}. */
    readonly peopleFound: Plural;
}
/** What the rules of a site say of a new comment, in the form. */
export interface FormLimitsMessages {
    /** At the text: {count}, the fewest characters. */
    readonly tooShort: Plural;
    /** {count}: seconds. */
    readonly replyAgain: Plural;
    /** Said after these seconds: a comment can be sent now, under the article or as a reply. */
    readonly replyNow: string;
}
/** What is said of mails about replies, in the form. */
export interface ReplyMailsMessages {
    /** By the check box. */
    readonly mailReplies: string;
    /** It is ticked, and there is no e-mail address. */
    readonly mailNeeded: string;
}
/** The earlier versions of a comment. */
export interface HistoryMessages {
    /** Over them: {name} wrote the comment, a response under the article or a reply. */
    readonly versionsOf: string;
    /** Over what changed, and over the oldest text that is kept. {time} is a full date that begins with the weekday, and the time of day. */
    readonly changedAt: string;
    readonly textOf: string;
    /** “It” is the comment. */
    readonly noVersions: string;
    /** Said before words that were added or removed, and after them. */
    readonly added: string;
    readonly removedWords: string;
    readonly changeEnd: string;
    readonly closeVersions: string;
}
/** Authors whom the reader has muted. */
export interface MutingMessages {
    /** In the place of a comment: {name}. An author is known by an id, a guest only by the name. */
    readonly mutedReply: string;
    readonly mutedGuestReply: string;
    readonly showMuted: string;
    readonly hideMuted: string;
    readonly unmute: string;
    /** The button that lists them: {count}. */
    readonly mutedAuthors: Plural;
    /** Over that list, under its heading, and when it is empty. */
    readonly mutedHeading: string;
    readonly mutedWhere: string;
    readonly nobodyMuted: string;
    /** A guest in that list: {name}. */
    readonly guestNamed: string;
    readonly closeMuted: string;
}
/** What a moderator can do in a discussion. */
export interface ModeratorMessages {
    readonly approveReply: string;
    readonly holdReply: string;
    readonly markSpam: string;
    /** Removes the reply of somebody else. */
    readonly takeDown: string;
    readonly pinReply: string;
    readonly unpinReply: string;
    readonly closeDiscussion: string;
    readonly openDiscussion: string;
    readonly banForWeek: string;
    readonly banForEver: string;
    /** What was done: {name}. */
    readonly moderated: Readonly<Record<'approve' | 'hold' | 'spam' | 'remove' | 'pin' | 'unpin' | 'close' | 'open' | 'ban', string>>;
    /** “It” is what the moderator has just done, such as a ban. */
    readonly moderationUndone: string;
}
/** The list of what a reader wrote. */
export interface OwnMessages {
    readonly ownHeading: string;
    readonly ownClose: string;
    /** There is nothing in it. */
    readonly ownNone: string;
    readonly ownMore: string;
    /** By a reply that no moderator has approved yet. */
    readonly waits: string;
    readonly download: string;
    readonly removeAll: string;
    /** The question before that; the answers are `removeAll` and `keepAll`. */
    readonly askRemoveAll: string;
    readonly keepAll: string;
    /** {count}: how many of the reader's comments were removed, responses under the article and replies alike. */
    readonly removedAll: Plural;
    readonly working: string;
    /** Over what takes a guest's code to another browser. */
    readonly otherBrowser: string;
    readonly showCode: string;
    readonly ownCode: string;
    readonly codeWarning: string;
    readonly enterCode: string;
    readonly useCode: string;
    readonly badCode: string;
    /** Another code is there already. */
    readonly replacesCode: string;
    readonly codeUsed: string;
}
export interface ControlMessages extends ActionMessages, FindingMessages, SearchMessages, FormToolsMessages, FormLimitsMessages, ReplyMailsMessages, HistoryMessages, MutingMessages, ModeratorMessages, OwnMessages {
}
