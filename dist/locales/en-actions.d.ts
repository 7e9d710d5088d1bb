import type { ActionMessages } from './locale.js';
export declare const actionMessages: ActionMessages;
