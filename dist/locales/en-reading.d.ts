import type { ReadingMessages } from './page-messages.js';
export declare const readingMessages: ReadingMessages;
