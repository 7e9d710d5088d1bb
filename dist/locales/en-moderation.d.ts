import type { ModerationMessages } from './moderation-messages.js';
export declare const moderationMessages: ModerationMessages;
