// A check box in the form, by which a reader asks for mails about replies. It is loaded with the tools of a form, where the back end can
// send mails. It stands before the button that sends, in the room that the form leaves for it, so nothing moves when it arrives.
import { replyMailsMessages } from '../locales/en-reply-mails.js';
import { css } from './css.js';
import type { AfterwordSubmitEvent } from './form-events.js';
import { addStyles, type AddTool } from './form-tool.js';
import { english } from './localizer.js';
import { sheetOf } from './styles.js';

Object.assign(english.messages, replyMailsMessages);

const sheets = sheetOf(css`
  /* One line or two take the same room. */
  .mails {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 40px;
    margin-block: -8px;
    line-height: 20px;
  }

  .mails + .below {
    margin-block-start: 0;
  }

  .mails > input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    accent-color: var(--afterword-accent, auto);
  }
`);

export const addReplyMails: AddTool = (form) => {
  const root = form.shadowRoot!;
  // Who is signed in has no field for the address: it is in their token.
  const email = root.querySelector<HTMLInputElement>('#email');
  const line = root.querySelector('[part=send]')!.parentElement!;
  if (root.querySelector('.mails')) return;
  const name = new Text();
  const label = document.createElement('label');
  const box = document.createElement('input');
  const fault = document.createElement('span');
  label.className = 'mails';
  box.type = 'checkbox';
  box.id = 'mails';
  fault.className = 'fault';
  fault.setAttribute('role', 'alert');
  label.append(box, name, fault);
  line.before(label);
  addStyles(form, sheets);
  const isLacking = (): boolean => box.checked && !!email && !email.value.trim();
  let isNeeded = false;
  const draw = (): void => {
    const { mailReplies, mailNeeded } = form.localizer.messages;
    name.data = mailReplies;
    const text = isNeeded ? mailNeeded : '';
    if (fault.textContent !== text) fault.textContent = text;
  };
  const clear = (): void => {
    isNeeded &&= isLacking();
    draw();
  };
  form.addController({ hostUpdated: draw });
  draw();
  box.addEventListener('change', clear);
  email?.addEventListener('input', clear);
  form.addEventListener('afterword-submit', (event: AfterwordSubmitEvent) => {
    if (!box.checked) return;
    if (isLacking()) {
      event.preventDefault();
      isNeeded = true;
      draw();
      email!.focus();
      return;
    }
    event.draft = { ...event.draft, subscription: { language: form.localizer.locale.language } };
  });
};
