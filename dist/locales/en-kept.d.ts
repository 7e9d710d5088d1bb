import type { KeptMessages } from './page-messages.js';
export declare const keptMessages: KeptMessages;
