import type { MailMessages } from './mail-messages.js';
export declare const mailMessages: MailMessages;
