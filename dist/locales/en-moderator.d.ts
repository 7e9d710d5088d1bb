import type { ModeratorMessages } from './control-messages.js';
export declare const moderatorMessages: ModeratorMessages;
