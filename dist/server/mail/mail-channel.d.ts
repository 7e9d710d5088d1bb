import type { Channel } from '../outbox/channel.js';
import type { OwnLanguages } from '../../locales/own-names.js';
import { type OwnerOptions } from '../sql/mail-deliveries.js';
import { type MailSender } from './mail-message.js';
import type { MailStore } from './mail-store.js';
export interface MailChannelOptions extends OwnerOptions {
    readonly store: MailStore;
    readonly sender: MailSender;
    /** Where readers reach the server: links in mails begin with it. */
    readonly url: string;
    /** Of mails to moderators: a tag of a language that there are words in, of ours or of `locales`. Default: English. */
    readonly language?: string;
    /** Words of the site's own, as for the handler. */
    readonly locales?: OwnLanguages | undefined;
    /** The clock, milliseconds since 1970. */
    readonly now?: () => number;
}
export declare const mailChannel: (options: MailChannelOptions) => Channel;
