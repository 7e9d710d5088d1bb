import type { HeldReason } from '../../core/held-reason.js';
import type { CommentRecord } from '../../core/records.js';
import { type MailWords, type Values } from './mail-words.js';
export interface ToldComment {
    readonly record: CommentRecord;
    /** As the site has given them. */
    readonly title?: string;
    readonly url?: string;
    readonly heldFor: readonly HeldReason[];
    /** The reasons of readers who reported it since the last decision; empty texts too. */
    readonly reports: readonly string[];
}
/** Whether readers see it and reported it. */
export declare const isReported: ({ record, reports }: ToldComment) => boolean;
/** Whether a moderator has something to decide: it waits, or it was reported. */
export declare const isOpen: (told: ToldComment) => boolean;
/** The address of the article, if it is known. */
export declare const articleOf: ({ record, url }: ToldComment) => string | undefined;
/** Where readers see the comment, if that is known. */
export declare const permalinkOf: (told: ToldComment) => string | undefined;
/** What the words of a mail name. */
export declare const namesIn: ({ record, title }: ToldComment, { messages }: MailWords) => Values;
