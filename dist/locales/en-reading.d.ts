import type { ReadingMessages } from './locale.js';
export declare const readingMessages: ReadingMessages;
