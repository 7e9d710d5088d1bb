import { type PageAnswer } from '../moderators/pages.js';
import type { MailAction } from './mail-codes.js';
import { type MailWords } from './mail-words.js';
import { type ToldComment } from './told-comment.js';
export declare const linkOverPage: (words: MailWords) => PageAnswer;
export declare const decisionPage: (code: string, action: MailAction, told: ToldComment, words: MailWords) => PageAnswer;
export declare const changedPage: (words: MailWords) => PageAnswer;
/** @param wasSo whether somebody had decided the same before */
export declare const decidedPage: (action: MailAction, wasSo: boolean, words: MailWords) => PageAnswer;
export declare const confirmPage: (code: string, address: string, site: string, words: MailWords) => PageAnswer;
export declare const confirmedPage: (words: MailWords) => PageAnswer;
/** @param isAsked whether they get mails only after they say yes: then they can only refuse all of them */
export declare const leavePage: (code: string, address: string, site: string, isAsked: boolean, words: MailWords) => PageAnswer;
export declare const leftPage: (words: MailWords) => PageAnswer;
