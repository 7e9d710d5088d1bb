import type { Messages, WritingMessages } from './locale.js';
export declare const readingMessages: Omit<Messages, keyof WritingMessages>;
