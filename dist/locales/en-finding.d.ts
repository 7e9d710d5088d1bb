import type { FindingMessages } from './locale.js';
export declare const findingMessages: FindingMessages;
