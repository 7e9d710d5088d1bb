import type { CommentId, CommentRecord, DiscussionId } from '../../core/records.js';
import type { MailAction } from './mail-codes.js';
import type { ToldComment } from './told-comment.js';
/** Somebody who wants mails about replies, or has been asked whether they do. */
export interface Subscriber {
    readonly id: string;
    readonly address: string;
    /** A language tag. */
    readonly language: string;
    readonly isConfirmed: boolean;
}
/** What a link in a mail to a moderator decides. */
export interface MailDecision {
    readonly discussion: DiscussionId;
    readonly comment: CommentId;
    readonly action: MailAction;
    /** The revision that the mail told of. */
    readonly revision: number;
    /** The address that the mail was sent to. */
    readonly moderator: string;
}
export interface ReplyTold {
    readonly reply: ToldComment;
    readonly answered: CommentRecord;
}
export interface MailStore {
    /** The secret that links which end mails are signed with. */
    secret(): Promise<string>;
    /** A comment with this status that a moderator has to decide about: else `undefined`. */
    open(status: 'pending' | 'approved', discussion: DiscussionId, comment: CommentId): Promise<ToldComment | undefined>;
    /** Comments that wait, the oldest first, then those that were reported; and how many there are, of both counted up to 1,000. */
    allOpen(limit: number): Promise<{
        readonly comments: readonly ToldComment[];
        readonly count: number;
    }>;
    keepDecision(hash: string, decision: MailDecision, expiresAt: number): Promise<void>;
    decision(hash: string): Promise<MailDecision | undefined>;
    /** The comment that a decision is about, whatever became of it. */
    decided(decision: MailDecision): Promise<ToldComment | undefined>;
    forgetCode(hash: string): Promise<void>;
    /** A reply and the comment that it answers, if readers can see both and this subscriber wants to know of it. */
    reply(subscriber: string, discussion: DiscussionId, comment: CommentId): Promise<ReplyTold | undefined>;
    subscriber(id: string): Promise<Subscriber | undefined>;
    keepConfirmation(hash: string, subscriber: string, expiresAt: number): Promise<void>;
    /** Whom a code confirms. */
    confirmation(hash: string): Promise<Subscriber | undefined>;
    /** From now on they get mails. Uses the code up; returns false if it was used or is too old. */
    confirm(hash: string): Promise<boolean>;
    /** Ends the mails about one discussion. */
    leaveDiscussion(subscriber: string, discussionHash: string): Promise<void>;
    /** Ends all mails to the address of a subscriber. `isForEver`: it is not even asked again. */
    leaveAll(subscriber: string, isForEver: boolean): Promise<void>;
    /** Counts that a mail server refused an address; after some times nothing is sent to it. */
    refused(subscriber: string): Promise<void>;
    /** A mail was taken: earlier refusals do not count. */
    accepted(subscriber: string): Promise<void>;
}
/** So often a mail server may refuse an address, one time after another, until nothing is sent to it any more. */
export declare const MOST_REFUSALS = 3;
