import type { FindingMessages } from './control-messages.js';
export declare const findingMessages: FindingMessages;
