// The place of a form whose code is still to come: as high as the form will be, so that nothing moves when it is there, and
// pressed like the form itself.
import { html, render, type TemplateResult } from 'lit';
import { loadWriting, writing } from './load-writing.js';
import type { Localizer } from './localizer.js';

type Form = HTMLElementTagNameMap['afterword-reply-form'];

const place = (title: string, isGuest: boolean): TemplateResult => html`
  <h3>${title}</h3>
  <i></i>
  ${
    isGuest
      ? html`<div class="fields"><i></i><i></i><i></i></div>
          <div class="remember"></div>`
      : html`<p>&nbsp;</p>`
  }
  <div><button>${title}</button></div>
`;

/** Keeps the room that a form will take. */
export const keepPlace = (form: Form | null, { messages }: Localizer, isGuest: boolean): void => {
  if (form && !writing()) render(place(messages.leaveReply, isGuest), form);
};

/** Leads into a form, as soon as it is there. Where it cannot be had its place says so, and a press there tries again. */
export const enterForm = async (form: Form | null | undefined, { messages }: Localizer): Promise<void> => {
  try {
    if (!writing()) await loadWriting();
    form?.focus();
  } catch (error) {
    console.warn(error);
    if (form) render(place(`${messages.errors.network} ${messages.retry}`, false), form);
  }
};
