/** What a link in a mail to a moderator does to a comment. */
export declare const MAIL_ACTIONS: readonly ['approve', 'spam', 'remove'];
export type MailAction = (typeof MAIL_ACTIONS)[number];
/** Milliseconds in which a link that decides about a comment works. */
export declare const DECISION_TIME: number;
/** Milliseconds in which a reader can confirm that they want mails. */
export declare const CONFIRMATION_TIME: number;
export declare const decisionHash: (code: string) => Promise<string>;
export declare const confirmationHash: (code: string) => Promise<string>;
/** Whose mails a link ends. */
export interface Leaving {
    /** The subscriber's id. */
    readonly subscriber: string;
    /** The hash of the discussion that the mail was about. */
    readonly discussionHash: string;
}
export declare const discussionHashOf: (discussion: string) => Promise<string>;
export declare const leaveCodeOf: (secret: string, leaving: Leaving) => Promise<string>;
/** What a code means; `undefined` if this store did not make it. */
export declare const readLeaveCode: (secret: string, code: string) => Promise<Leaving | undefined>;
