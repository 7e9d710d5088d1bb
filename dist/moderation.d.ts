import { AfterwordModerationElement } from './elements/afterword-moderation.js';
import type { ModerationMessages } from './locales/moderation-messages.js';
export { AfterwordModerationElement };
export type { ModerationLocale } from './elements/moderation/words.js';
export type { ModerationMessages };
