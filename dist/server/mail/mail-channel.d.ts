import type { Channel } from '../outbox/channel.js';
import { type OwnerOptions } from '../sql/mail-deliveries.js';
import { type MailSender } from './mail-message.js';
import type { MailStore } from './mail-store.js';
import { type MailLanguage } from './mail-words.js';
export interface MailChannelOptions extends OwnerOptions {
    readonly store: MailStore;
    readonly sender: MailSender;
    /** Where readers reach the server: links in mails begin with it. */
    readonly url: string;
    /** Of mails to moderators. Default: English. */
    readonly language?: MailLanguage;
    /** The clock, milliseconds since 1970. */
    readonly now?: () => number;
}
export declare const mailChannel: (options: MailChannelOptions) => Channel;
