// Why a comment waits or is spam, as the moderator reads it: the names of the rules, and what they found.
import { html, nothing, type TemplateResult } from 'lit';
import type { HeldReason } from '../../core/held-reason.js';
import { listOf, nameIn, type Words } from './words.js';

export const heldReasons = (
  reasons: readonly HeldReason[],
  { messages: { heldBecause, heldFor }, localizer }: Words,
): TemplateResult | typeof nothing =>
  reasons.length === 0
    ? nothing
    : html`<p class="small">
        <strong>${heldBecause}</strong>
        ${listOf(
          reasons.map(
            ({ rule, because }) =>
              html`${nameIn(heldFor, rule)}${because ? [' (', html`<bdi>${because}</bdi>`, ')'] : nothing}`,
          ),
          localizer,
        )}
      </p>`;
