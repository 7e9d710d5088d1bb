import type { WritingMessages } from './page-messages.js';
export declare const writingMessages: WritingMessages;
