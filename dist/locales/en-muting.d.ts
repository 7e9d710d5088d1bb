import type { MutingMessages } from './control-messages.js';
export declare const mutingMessages: MutingMessages;
