// The box in which a moderator changes a comment, replies to it, or gives the reason of a decision.
import { html, type TemplateResult } from 'lit';
import { LONGEST_REASON } from '../../core/decisions.js';
import { DRAFT_LIMITS } from '../../core/draft.js';
import type { ModerationMessages } from '../../locales/moderation-messages.js';
import type { CommentAct } from './item.js';

export interface OpenBox {
  readonly key: string;
  readonly type: 'edit' | 'reply' | 'reason';
  readonly text: string;
}

export interface BoxOptions {
  /** Of the comment's author. */
  readonly name: string;
  readonly messages: ModerationMessages;
  /** What can be decided, if a reason is asked for. */
  readonly acts: readonly CommentAct[];
  /** @param act what is decided, if a reason is asked for */
  readonly send: (text: string, act?: CommentAct) => void;
  readonly close: () => void;
}

export const writeBox = (
  { type, text }: OpenBox,
  { name, messages, acts, send, close }: BoxOptions,
): TemplateResult => {
  const { editOf, replyFor, reasonFor } = messages;
  const label = { edit: editOf, reply: replyFor, reason: reasonFor }[type].replace('{name}', name);
  const buttons =
    type === 'reason'
      ? acts.map((act) => html`<button value=${act}>${messages.acts[act]}</button>`)
      : html`<button>${type === 'edit' ? messages.saveEdit : messages.sendReply}</button>`;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const act = acts.find((one) => one === (event.submitter as HTMLButtonElement | null)?.value);
    send((event.currentTarget as HTMLFormElement).querySelector('textarea')!.value, act);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    // Which decision is meant is chosen by a button.
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && type !== 'reason')
      (event.currentTarget as HTMLFormElement).requestSubmit();
    else return;
    event.preventDefault();
  };
  return html`
    <form class="write" @submit=${onSubmit} @keydown=${onKey}>
      <textarea
        aria-label=${label}
        maxlength=${type === 'reason' ? LONGEST_REASON : DRAFT_LIMITS.body}
        dir="auto"
        .value=${text}
      ></textarea>
      <div class="line">
        ${buttons}
        <button type="button" value="cancel" @click=${close}>${messages.cancelWriting}</button>
      </div>
    </form>
  `;
};
