import { nothing, type TemplateResult } from 'lit';
import type { HeldReason } from '../../core/held-reason.js';
import type { ModerationMessages } from '../../locales/moderation-messages.js';
export declare const heldReasons: (reasons: readonly HeldReason[], { heldBecause, heldFor }: Pick<ModerationMessages, 'heldBecause' | 'heldFor'>) => TemplateResult | typeof nothing;
