// Why a comment waits or is spam, as the moderator reads it: the names of the rules, and what they found.
import { html, nothing, type TemplateResult } from 'lit';
import type { HeldReason } from '../../core/held-reason.js';
import type { ModerationMessages } from '../../locales/moderation-messages.js';
import { nameIn } from './words.js';

export const heldReasons = (
  reasons: readonly HeldReason[],
  { heldBecause, heldFor }: Pick<ModerationMessages, 'heldBecause' | 'heldFor'>,
): TemplateResult | typeof nothing =>
  reasons.length === 0
    ? nothing
    : html`<p class="small">
        <strong>${heldBecause}</strong>
        ${reasons.map(
          ({ rule, because }, index) =>
            html`${index ? ', ' : ''}${nameIn(heldFor, rule)}${because ? [' (', html`<bdi>${because}</bdi>`, ')'] : nothing}`,
        )}
      </p>`;
