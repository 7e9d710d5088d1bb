import { type MailWords } from '../mail/mail-words.js';
export declare const escaped: (text: string) => string;
export interface PageAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly content: string;
}
/** The language of a page. */
export interface PageLanguage {
    readonly language: string;
    readonly direction: 'ltr' | 'rtl';
}
/** @param content as HTML */
export declare const plainPage: (status: number, title: string, content: string, { language, direction }: PageLanguage) => PageAnswer;
/** @param cookie a header that sets one */
export declare const pageResponse: ({ status, headers, content }: PageAnswer, request: Request, cookie?: string) => Response;
/** Asks whoever opened a link to sign in. Opening it changes nothing, because programs that check mails and chats open links too. */
export declare const linkPage: (code: string, words: MailWords) => PageAnswer;
export declare const usedLinkPage: (words: MailWords) => PageAnswer;
export declare const signedOutPage: (words: MailWords) => PageAnswer;
