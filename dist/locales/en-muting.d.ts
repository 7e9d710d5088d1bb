import type { MutingMessages } from './locale.js';
export declare const mutingMessages: MutingMessages;
