import type { Plural } from './plural.js';
export interface MailMessages {
    /** By what a reader without a name is called. */
    readonly anonymous: string;
    /** By what a discussion without a title is called. */
    readonly untitled: string;
    /** The title of the feed of all discussions. */
    readonly feed: string;
    /** To moderators. {name}: who wrote it; {title}: of the discussion. */
    readonly waitsSubject: string;
    /** {count} comments. */
    readonly digestSubject: Plural;
    readonly waits: string;
    /** The same for a comment that readers see and reported. */
    readonly reportedSubject: string;
    readonly reported: string;
    /** Before the reasons of {count} reports. */
    readonly reports: Plural;
    /** The link that leaves a reported comment where it is. */
    readonly keep: string;
    /** Before the list of rules, and of each: {rule}, {because}. */
    readonly because: string;
    readonly reason: string;
    readonly approve: string;
    readonly spam: string;
    readonly remove: string;
    /** The link to the moderation page. */
    readonly seeAll: string;
    /** {count} more comments are only there. */
    readonly more: Plural;
    /** Before the address of a link, where a mail is plain text: {words} of the link. */
    readonly beforeLink: string;
    readonly linksEnd: string;
    /** To a reader. {name} answered; {title}: of the discussion. */
    readonly replySubject: string;
    readonly replied: string;
    readonly yourComment: string;
    readonly readReply: string;
    /** Why they get it. {site}: the host of the server. */
    readonly whyReplies: string;
    readonly leave: string;
    /** The mail that asks whether they want mails. {site} */
    readonly confirmSubject: string;
    readonly confirmAsk: string;
    readonly confirmLink: string;
    readonly confirmIgnore: string;
    readonly confirmStop: string;
    /** Pages. {name}, {title}, {site} */
    readonly approvePage: string;
    readonly keepPage: string;
    readonly spamPage: string;
    readonly removePage: string;
    /** “It” is the comment, in these three. */
    readonly approved: string;
    readonly markedSpam: string;
    readonly removed: string;
    readonly decidedBefore: string;
    readonly changedSince: string;
    readonly linkOver: string;
    readonly linkOverHint: string;
    readonly confirmPage: string;
    readonly confirmPageText: string;
    readonly confirmed: string;
    readonly confirmedText: string;
    readonly leavePage: string;
    readonly leavePageText: string;
    readonly leaveDiscussion: string;
    readonly leaveAll: string;
    /** A heading: the mails are stopped. */
    readonly left: string;
    readonly leftText: string;
    /** The page that a link for moderators leads to, with its button. */
    readonly signInPage: string;
    readonly signInPageText: string;
    readonly signIn: string;
    /** The page for who is not signed in. {command}: what prints a link. */
    readonly notSignedIn: string;
    readonly signInHint: string;
}
