import type { WritingMessages } from './locale.js';
export declare const writingMessages: WritingMessages;
