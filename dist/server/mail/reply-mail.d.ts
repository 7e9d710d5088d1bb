import type { CommentRecord } from '../../core/records.js';
import type { MailMessage } from './mail-message.js';
import { type MailWords } from './mail-words.js';
import { type ToldComment } from './told-comment.js';
export interface ReplyMail {
    readonly to: string;
    /** The id of the delivery. */
    readonly delivery: string;
    /** Where the server is reached. */
    readonly site: string;
    readonly reply: ToldComment;
    /** Their comment that it answers. */
    readonly answered: CommentRecord;
    /** The code of the link that ends these mails. */
    readonly leaveCode: string;
}
export declare const replyMail: ({ to, delivery, site, reply, answered, leaveCode }: ReplyMail, words: MailWords) => Promise<MailMessage>;
