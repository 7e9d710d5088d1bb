// The dialog in which a reader tells the moderators what is wrong with a comment. It keeps what is typed until it is sent. Loaded when
// the reader chooses to report.
import { html, render } from 'lit';
import { asAfterwordError } from '../core/errors.js';
import type { Messages } from '../locales/locale.js';
import { nameOf } from './author-name.js';
import type { ActionContext } from './comment-entry.js';

/** As the protocol allows. */
const LONGEST = 2000;

type Sentence = (messages: Messages) => string;

/** Opens the dialog. Resolves when it is closed, to whether a report was sent. */
export const openReport = async (context: ActionContext): Promise<boolean> => {
  const { discussion, list, node } = context;
  const { id } = node.record;
  // No comment has an id that begins with a NUL.
  const key = `\0report ${id}`;
  const dialog = document.createElement('dialog');
  dialog.setAttribute('part', 'dialog');
  dialog.setAttribute('aria-labelledby', 'report-heading');
  let isSent = false;
  let isSending = false;
  let fault: Sentence | undefined;

  const keep = (text: string): void => {
    discussion.typedTexts.set(key, text);
    list.store?.keepText({ discussion: discussion.id, parent: key }, text).catch(() => {});
  };

  const reasonField = (): HTMLTextAreaElement => dialog.querySelector('textarea')!;

  const draw = (): void => {
    const { localizer } = list;
    const { messages } = localizer;
    render(
      html`
        <form novalidate @submit=${submit}>
          <h3 id="report-heading" part="dialog-heading">${messages.reportReply}</h3>
          <p class="muted">${nameOf(node.record.author, localizer)}</p>
          <label for="reason">${messages.reason}</label>
          <textarea
            id="reason"
            part="control"
            rows="4"
            maxlength=${LONGEST}
            aria-describedby="report-fault"
            @input=${() => keep(reasonField().value)}
          ></textarea>
          <p id="report-fault" class="fault" role="alert">${fault?.(messages)}</p>
          <p class="muted" role="status">${isSending ? messages.sending : ''}</p>
          <div class="line">
            <button part="send" aria-disabled=${isSending}>${messages.sendReport}</button>
            <button part="cancel" type="button" class="link-button" @click=${() => dialog.close()}>
              ${messages.cancel}
            </button>
          </div>
        </form>
      `,
      dialog,
    );
  };

  const send = async (reason: string): Promise<Sentence | undefined> => {
    try {
      await discussion.report?.(id, { reason });
      isSent = true;
      return undefined;
    } catch (thrown) {
      // It is said here, so it need not be said at the comment. If the dialog was closed meanwhile, the comment says it.
      if (dialog.open) discussion.dismiss({ type: 'report', comment: id, reason });
      const { code } = asAfterwordError(thrown);
      return ({ failed, gap, errors }) => failed + gap + errors[code];
    }
  };

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (isSending) return;
    const reason = reasonField().value.trim();
    if (!reason) {
      fault = ({ required }) => required;
      draw();
      reasonField().focus();
      return;
    }
    isSending = true;
    fault = undefined;
    draw();
    fault = await send(reason);
    isSending = false;
    if (isSent) {
      keep('');
      dialog.close();
    } else draw();
  };

  const isClosed = new Promise((resolve) => {
    dialog.addEventListener('close', resolve, { once: true });
  });
  draw();
  reasonField().value = discussion.typedTexts.get(key) ?? '';
  list.renderRoot.append(dialog);
  dialog.showModal();
  reasonField().focus();
  // The language may change.
  const controller = { hostUpdated: draw };
  list.addController(controller);
  await isClosed;
  list.removeController(controller);
  dialog.remove();
  context.focus();
  return isSent;
};
