// Why a comment was not taken, and what its author can do about it.
import { html, nothing, type TemplateResult } from 'lit';
import type { AfterwordError, DraftField, FieldFault } from '../core/errors.js';
import { isTriedAgain } from '../core/trying-again.js';
import { sentenceFor } from './field-fault.js';
import type { Localizer } from './localizer.js';

/** What is wrong with it, where that is known. */
const reasonFor = ({ code, fields }: AfterwordError, localizer: Localizer): string => {
  const [fault] = Object.entries(fields) as [DraftField, FieldFault][];
  return fault ? sentenceFor(...fault, localizer) : localizer.messages.errors[code];
};

export const failure = (error: AfterwordError | undefined, localizer: Localizer): TemplateResult => {
  const { messages } = localizer;
  return html`
    <p class="fault" part="note">
      ${messages.failed} ${error && reasonFor(error, localizer)} ${isTriedAgain(error) ? messages.again : nothing}
    </p>
    <button class="link-button" part="retry" value="retry">${messages.retry}</button>
    <button class="link-button" part="change" value="edit-unsent">${messages.change}</button>
  `;
};
