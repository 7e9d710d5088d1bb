import type { HistoryMessages } from './locale.js';
export declare const historyMessages: HistoryMessages;
