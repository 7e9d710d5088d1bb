import type { OwnLanguages } from '../../locales/own-names.js';
import type { RateLimitStore } from '../rate-limit-store.js';
import type { MailStore } from './mail-store.js';
import { MailWishes } from './wishes.js';
export interface Mails {
    readonly store: MailStore;
    readonly wishes: MailWishes;
    /** The addresses whose links decide about comments; absent: all to which one was sent. */
    readonly owners?: readonly string[] | undefined;
    /** Of the pages for moderators. */
    readonly language: string;
}
interface MailsOptions extends Pick<Mails, 'owners' | 'language'> {
    readonly locales: OwnLanguages;
    readonly store: MailStore | undefined;
    readonly rateLimitStore: RateLimitStore;
}
/** @throws TypeError if they are not possible */
export declare const mailsOf: ({ store, rateLimitStore, owners, language, locales }: MailsOptions) => Mails;
export {};
