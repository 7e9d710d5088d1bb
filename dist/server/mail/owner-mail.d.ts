import { type MailAction } from './mail-codes.js';
import type { MailMessage } from './mail-message.js';
import { type MailWords } from './mail-words.js';
import { type ToldComment } from './told-comment.js';
/** A comment that waits or was reported, with the codes of the links that decide about it. */
export interface WaitingComment extends ToldComment {
    readonly codes: Readonly<Record<MailAction, string>>;
}
export interface OwnerMail {
    readonly to: string;
    /** The id of the delivery. */
    readonly delivery: string;
    /** Where the server is reached. */
    readonly site: string;
    readonly comments: readonly WaitingComment[];
    /** How many wait besides these. */
    readonly more: number;
}
export declare const ownerMail: ({ to, delivery, site, comments, more }: OwnerMail, words: MailWords) => Promise<MailMessage>;
