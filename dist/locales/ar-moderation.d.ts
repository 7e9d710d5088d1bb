import type { ModerationMessages } from './moderation-messages.js';
/** Apart, because mails have them too. */
export declare const heldFor: ModerationMessages['heldFor'];
export declare const moderationMessages: ModerationMessages;
