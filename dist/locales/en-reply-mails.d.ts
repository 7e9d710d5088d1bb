import type { ReplyMailsMessages } from './locale.js';
export declare const replyMailsMessages: ReplyMailsMessages;
