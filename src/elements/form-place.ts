// The placeholder of a form whose code is not loaded yet. It is as high as the form, so that nothing moves when the form appears. A
// press on it leads into the form.
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

/** Puts the placeholder into a form, unless the form's code is there. */
export const keepPlace = (form: Form | null, { messages }: Localizer, isGuest: boolean): void => {
  if (form && !writing()) render(place(messages.leaveReply, isGuest), form);
};

/** Focuses a form as soon as its code is loaded. If loading fails, the placeholder says so, and a press on it tries again. */
export const enterForm = async (form: Form | null | undefined, { messages }: Localizer): Promise<void> => {
  try {
    if (!writing()) await loadWriting();
    form?.focus();
  } catch (error) {
    console.warn(error);
    if (form) render(place(messages.errors.network + messages.gap + messages.retry, false), form);
  }
};
