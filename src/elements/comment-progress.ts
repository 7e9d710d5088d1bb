// Says at a comment that it will be sent in a moment, is being sent, or that it failed and why, with buttons to undo it, to try it again or
// to change it. Part of the writing path; what is said of acts is in act-notes.ts.
import { html, nothing, type TemplateResult } from 'lit';
import type { AfterwordError, DraftField, FieldFault } from '../core/errors.js';
import type { CommentNode } from '../core/thread.js';
import { isTriedAgain } from '../core/trying-again.js';
import { nameOf } from './author-name.js';
import { sentenceFor } from './field-fault.js';
import { english, type Localizer } from './localizer.js';

/** The sentence for an error: what is wrong with a field, if the error says so. */
export const sentenceOf = (error: AfterwordError, localizer: Localizer): string => {
  const { code, fields } = error;
  const [fault] = Object.entries(fields) as [DraftField, FieldFault][];
  return (
    english.refusal?.(error, localizer) || (fault ? sentenceFor(...fault, localizer) : localizer.messages.errors[code])
  );
};

export const deliveryNote = ({ delivery, record }: CommentNode, localizer: Localizer): TemplateResult => {
  const { messages } = localizer;
  const { state, error } = delivery!;
  return html`
    <div class="line small">
      ${
        state === 'failed'
          ? html`
              <p class="fault" part="note">
                ${messages.failed}${messages.gap}${error && sentenceOf(error, localizer)}${isTriedAgain(error) ? messages.gap + messages.again : nothing}
              </p>
              <button class="link-button" part="retry" value="retry">${messages.retry}</button>
              <button class="link-button" part="change" value="edit-unsent">${messages.change}</button>
            `
          : html`<p class="muted" part="note">${state === 'waiting' ? messages.sendingSoon : messages.sending}</p>
              ${
                state === 'waiting'
                  ? html`<button
                      class="link-button"
                      part="undo"
                      value="edit-unsent"
                      aria-label=${localizer.fill(messages.actFor, { act: messages.undo, name: nameOf(record.author, localizer) })}
                    >
                      ${messages.undo}
                    </button>`
                  : nothing
              }`
      }
    </div>
  `;
};
