import { nothing, type TemplateResult } from 'lit';
import type { HeldReason } from '../../core/held-reason.js';
import { type Words } from './words.js';
export declare const heldReasons: (reasons: readonly HeldReason[], { messages: { heldBecause, heldFor }, localizer }: Words) => TemplateResult | typeof nothing;
