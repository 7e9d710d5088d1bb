import type { SearchMessages } from './locale.js';
export declare const searchMessages: SearchMessages;
