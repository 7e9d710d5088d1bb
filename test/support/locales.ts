// Locales with the words of the moderation page.
import type { ModerationLocale } from '../../src/elements/moderation/words.js';
import { ar } from '../../src/locales/ar.js';
import { moderationMessages } from '../../src/locales/ar-moderation.js';

export const arModeration: ModerationLocale = { ...ar, messages: { ...ar.messages, ...moderationMessages } };
