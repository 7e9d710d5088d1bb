import type { OwnMessages } from './locale.js';
export declare const ownMessages: OwnMessages;
