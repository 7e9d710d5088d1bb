import type { SearchMessages } from './control-messages.js';
export declare const searchMessages: SearchMessages;
