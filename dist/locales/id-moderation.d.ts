import type { ModerationMessages } from './moderation-messages.js';
export declare const heldFor: ModerationMessages['heldFor'];
export declare const moderationMessages: ModerationMessages;
