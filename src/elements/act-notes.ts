// Says at a comment what the reader's acts on it have come to: one waits and can be undone, is being saved, or has failed.
import { html, nothing, type TemplateResult } from 'lit';
import type { Act, ActProgress } from '../core/act.js';
import type { AfterwordError } from '../core/errors.js';
import type { CommentNode } from '../core/thread.js';
import { nameOf } from './author-name.js';
import type { Localizer } from './localizer.js';
import { changeEnd } from './own-comment.js';

/** The sentence for an error. The writing path has it (comment-progress.ts). */
export type SentenceOf = (error: AfterwordError, localizer: Localizer) => string;

/** Why an act failed, in words that fit it. */
const reasonFor = (
  { act, error }: ActProgress,
  node: CommentNode,
  now: number,
  localizer: Localizer,
  sentenceOf: SentenceOf,
): string => {
  const { messages } = localizer;
  if (!error) return '';
  if (act.type === 'react' && error.code === 'invalid') return messages.badReaction;
  if (error.code === 'forbidden' && changeEnd(node) < now) return messages.tooLate;
  return sentenceOf(error, localizer);
};

/**
 * If there are several acts, the one that failed is told. A reaction needs no words unless it fails.
 *
 * @param dismiss forgets a failure, or undoes what waits
 */
export const actNotes = (
  node: CommentNode,
  localizer: Localizer,
  now: number,
  sentenceOf: SentenceOf,
  dismiss: (act: Act) => void,
): TemplateResult | typeof nothing => {
  const { messages } = localizer;
  const acts = [...(node.progress?.values() ?? [])].filter(
    ({ act, state }) => act.type !== 'react' || state === 'failed',
  );
  const told = acts.find(({ state }) => state !== 'saving') ?? acts[0];
  if (!told) return nothing;
  const { act, state } = told;
  const note = (text: string): TemplateResult => html`<p class="muted" part="note">${text}</p>`;
  const labelOf = (words: string): string =>
    localizer.fill(messages.actFor, { act: words, name: nameOf(node.record.author, localizer) });
  const onDismiss = (): void => dismiss(act);
  if (state === 'saving') return note(messages.saving);
  if (state === 'waiting')
    return html`
      <div class="line">
        ${note(messages.removed)}
        <button class="link-button" part="undo" aria-label=${labelOf(messages.undo)} @click=${onDismiss}>
          ${messages.undo}
        </button>
      </div>
    `;
  return html`
    <div class="line">
      <p class="fault" part="note">
        ${act.type === 'report' ? messages.failed : messages.notSaved}${messages.gap}${reasonFor(told, node, now, localizer, sentenceOf)}
      </p>
      <button class="link-button" part="retry" value="retry">${messages.retry}</button>
      ${act.type === 'edit' ? html`<button class="link-button" part="change" value="edit">${messages.change}</button>` : nothing}
      <button class="link-button" part="dismiss" aria-label=${labelOf(messages.dismiss)} @click=${onDismiss}>
        ${messages.dismiss}
      </button>
    </div>
  `;
};
