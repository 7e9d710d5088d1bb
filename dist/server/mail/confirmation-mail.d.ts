import type { MailMessage } from './mail-message.js';
import { type MailWords } from './mail-words.js';
export interface ConfirmationMail {
    readonly to: string;
    /** The id of the delivery. */
    readonly delivery: string;
    /** Where the server is reached. */
    readonly site: string;
    readonly code: string;
    readonly leaveCode: string;
}
export declare const confirmationMail: ({ to, delivery, site, code, leaveCode }: ConfirmationMail, words: MailWords) => Promise<MailMessage>;
