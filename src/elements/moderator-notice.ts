// The notice under a list that tells a moderator what they have just done, with a button that undoes it where the adapter can. It stands at
// the end of the window, so it moves nothing.
import { html, nothing, render } from 'lit';
import { asAfterwordError } from '../core/errors.js';
import { css } from './css.js';
import type { Localizer } from './localizer.js';
import { sheetOf } from './styles.js';

type List = HTMLElementTagNameMap['afterword-comment-list'];

export interface Told {
  readonly list: List;
  readonly localizer: Localizer;
  readonly sentence: string;
  /** Undoes it; absent if that is not possible. */
  readonly undo: (() => Promise<unknown>) | undefined;
}

const sheets = sheetOf(css`
  .moderated {
    position: sticky;
    inset-block-end: 0.5em;
    z-index: 1;
    inline-size: fit-content;
    max-inline-size: 100%;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
  }
`);

const notices = new WeakMap<List, HTMLElement>();

const noticeOf = (list: List): HTMLElement => {
  const known = notices.get(list);
  if (known) return known;
  const root = list.renderRoot as ShadowRoot;
  const notice = document.createElement('div');
  notice.className = 'moderated line';
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  root.append(notice);
  notices.set(list, notice);
  return notice;
};

export const showNotice = ({ list, localizer, sentence, undo }: Told): void => {
  const { messages } = localizer;
  const notice = noticeOf(list);
  const close = (): void => {
    notice.remove();
    notices.delete(list);
  };
  const draw = (text: string, onUndo?: () => void): void => {
    render(
      html`
        <span role="status">${text}</span>
        ${onUndo ? html`<button type="button" class="link-button" @click=${onUndo}>${messages.undo}</button>` : nothing}
        <button type="button" class="link-button" @click=${close}>${messages.dismiss}</button>
      `,
      notice,
    );
  };
  const run = async (): Promise<void> => {
    draw(messages.saving);
    try {
      await undo!();
      draw(messages.moderationUndone);
    } catch (thrown) {
      draw(`${messages.notSaved} ${messages.errors[asAfterwordError(thrown).code]}`);
    }
  };
  draw(sentence, undo && (() => void run()));
};
