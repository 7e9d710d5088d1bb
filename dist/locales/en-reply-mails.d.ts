import type { ReplyMailsMessages } from './control-messages.js';
export declare const replyMailsMessages: ReplyMailsMessages;
