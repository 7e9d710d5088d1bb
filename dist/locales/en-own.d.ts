import type { OwnMessages } from './control-messages.js';
export declare const ownMessages: OwnMessages;
