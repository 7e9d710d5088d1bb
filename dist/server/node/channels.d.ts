import type { Channel } from '../outbox/channel.js';
import type { SqlStore } from '../sql/store.js';
import { type MailSettings } from './mail-settings.js';
import type { ParsedSettings } from './settings.js';
export interface OpenChannels {
    readonly channels: readonly Channel[];
    close(): void;
}
/**
 * @param mails absent if none are sent
 * @param url where readers reach the server
 */
export declare const openChannels: (given: ParsedSettings, store: SqlStore, mails: MailSettings | undefined, url: string) => Promise<OpenChannels>;
