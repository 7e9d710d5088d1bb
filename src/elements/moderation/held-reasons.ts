// Why a comment waits or is spam, as the moderator reads it: the names of the rules, and what they found.
import { html, nothing, type TemplateResult } from 'lit';
import type { HeldReason } from '../../core/held-reason.js';
import { listed, nameIn, type Words } from './words.js';

export const heldReasons = (reasons: readonly HeldReason[], words: Words): TemplateResult | typeof nothing => {
  if (reasons.length === 0) return nothing;
  const { heldBecause, heldFor, reasonWith } = words.messages;
  const names = reasons.map(({ rule }) => nameIn(heldFor, rule));
  const draw = (name: string, index: number): string | TemplateResult => {
    const because = reasons[index]?.because;
    if (!because) return name;
    const [before = '', after = ''] = reasonWith
      .split('{because}')
      .map((part) => words.localizer.fill(part, { rule: name }));
    return html`${before}<bdi>${because}</bdi>${after}`;
  };
  return html`<p class="small"><strong>${heldBecause}</strong>${words.messages.gap}${listed(words, names, draw)}</p>`;
};
