import type { Language } from '../../locales/languages.js';
import type { MailMessages } from '../../locales/mail-messages.js';
import type { ModerationMessages } from '../../locales/moderation-messages.js';
export type ForMails = {
    readonly mailMessages: MailMessages;
};
export type ForModerators = {
    readonly moderationMessages: ModerationMessages;
};
export declare const MAIL_WORDS: Readonly<Record<Language, () => Promise<readonly [ForMails, ForModerators]>>>;
