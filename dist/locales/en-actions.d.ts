import type { ActionMessages } from './control-messages.js';
export declare const actionMessages: ActionMessages;
