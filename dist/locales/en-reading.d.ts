import type { ActionMessages, Messages, WritingMessages } from './locale.js';
export declare const readingMessages: Omit<Messages, keyof (ActionMessages & WritingMessages)>;
