import type { HeldReason } from '../../core/held-reason.js';
import type { CommentRecord } from '../../core/records.js';
import { type MailWords, type Values } from './mail-words.js';
export interface ToldComment {
    readonly record: CommentRecord;
    /** As the site has given them. */
    readonly title?: string;
    readonly url?: string;
    readonly heldFor: readonly HeldReason[];
}
/** The address of the article, if it is known. */
export declare const articleOf: ({ record, url }: ToldComment) => string | undefined;
/** Where readers see the comment, if that is known. */
export declare const permalinkOf: (told: ToldComment) => string | undefined;
/** What the words of a mail name. */
export declare const namesIn: ({ record, title }: ToldComment, { messages }: MailWords) => Values;
