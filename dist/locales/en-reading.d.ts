import type { FindingMessages, Messages, WritingMessages } from './locale.js';
export declare const readingMessages: Omit<Messages, keyof WritingMessages | keyof FindingMessages>;
