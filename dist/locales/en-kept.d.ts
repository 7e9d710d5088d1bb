import type { KeptMessages } from './locale.js';
export declare const keptMessages: KeptMessages;
