import type { HistoryMessages } from './control-messages.js';
export declare const historyMessages: HistoryMessages;
