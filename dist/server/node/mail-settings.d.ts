import type { OwnLanguages } from '../../locales/own-names.js';
import type { MailStore } from '../mail/mail-store.js';
import type { Channel } from '../outbox/channel.js';
import { type ParsedSettings } from './settings.js';
export interface MailSettings {
    readonly address: string;
    readonly from: string;
    readonly url: string;
    readonly owners: readonly string[];
    /** Milliseconds. */
    readonly digest: number;
    readonly language: string;
    readonly locales: OwnLanguages;
}
/**
 * @param language of mails to moderators
 * @param locales words of the site's own
 * @throws UsageError
 */
export declare const readMailSettings: (given: ParsedSettings, language: string, locales: OwnLanguages) => Promise<MailSettings | undefined>;
export interface Mailing {
    readonly channel: Channel;
    close(): void;
}
export declare const openMailing: (settings: MailSettings, store: MailStore) => Promise<Mailing>;
