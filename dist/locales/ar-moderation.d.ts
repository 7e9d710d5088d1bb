import type { Locale, Messages } from './locale.js';
import type { ModerationMessages } from './moderation-messages.js';
export declare const arModeration: Locale & {
    readonly messages: Messages & ModerationMessages;
};
