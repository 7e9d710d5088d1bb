// A question under a comment before something is done, with a button for each answer. Escape means no.
import { html, type TemplateResult } from 'lit';
import type { Question } from './comment-entry.js';
import type { Localizer } from './localizer.js';

/** A question that waits for its answer. */
export interface AskedQuestion extends Question {
  readonly answer: (isYes: boolean) => void;
}

/** @param name the author of the comment */
export const questionTemplate = (
  { answer, ...question }: AskedQuestion,
  name: string,
  { messages }: Localizer,
): TemplateResult => {
  const [text, yes, no] = [messages[question.text], messages[question.yes], messages[question.no]];
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') answer(false);
  };
  return html`
    <div part="question" class="line" role="group" aria-label=${text + messages.gap + name} @keydown=${onKey}>
      <span>${text}</span>
      <button part="yes" type="button" @click=${() => answer(true)}>${yes}</button>
      <button part="no" type="button" @click=${() => answer(false)}>${no}</button>
    </div>
  `;
};
