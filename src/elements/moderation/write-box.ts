// The box in which a moderator changes a comment, or replies to it.
import { html, type TemplateResult } from 'lit';
import type { ModerationMessages } from '../../locales/moderation-messages.js';

export interface OpenBox {
  readonly key: string;
  readonly type: 'edit' | 'reply';
  readonly text: string;
}

/** The most characters of a text; the server has the same limit. */
const LONGEST = 20_000;

export const writeBox = (
  { type, text }: OpenBox,
  name: string,
  messages: ModerationMessages,
  { send, close }: { readonly send: (text: string) => void; readonly close: () => void },
): TemplateResult => {
  const label = (type === 'edit' ? messages.editOf : messages.replyFor).replace('{name}', name);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    send((event.currentTarget as HTMLFormElement).querySelector('textarea')!.value);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
      (event.currentTarget as HTMLFormElement).requestSubmit();
    else return;
    event.preventDefault();
  };
  return html`
    <form class="write" @submit=${onSubmit} @keydown=${onKey}>
      <textarea aria-label=${label} maxlength=${LONGEST} dir="auto" .value=${text}></textarea>
      <div class="line">
        <button>${type === 'edit' ? messages.saveEdit : messages.sendReply}</button>
        <button type="button" value="cancel" @click=${close}>${messages.cancelWriting}</button>
      </div>
    </form>
  `;
};
