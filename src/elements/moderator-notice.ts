// The notice under a list that tells a moderator what they have just done, with a button that undoes it where the adapter can. It stands at
// the end of the window, so it moves nothing.
import { html, nothing, render } from 'lit';
import { asAfterwordError } from '../core/errors.js';
import { css } from './css.js';
import type { Localizer } from './localizer.js';
import { sheetOf } from './styles.js';

type List = HTMLElementTagNameMap['afterword-comment-list'];

/** Made again when the language changes. */
type Sentence = (localizer: Localizer) => string;

export interface Told {
  readonly list: List;
  readonly sentence: Sentence;
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

interface Notice {
  readonly element: HTMLElement;
  draw: () => void;
}

const notices = new WeakMap<List, Notice>();

const noticeOf = (list: List): Notice => {
  const known = notices.get(list);
  if (known) {
    if (!known.element.isConnected) list.renderRoot.append(known.element);
    return known;
  }
  const root = list.renderRoot as ShadowRoot;
  const element = document.createElement('div');
  element.className = 'moderated line';
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  root.append(element);
  const notice: Notice = { element, draw: () => {} };
  list.addController({ hostUpdated: () => notice.draw() });
  notices.set(list, notice);
  return notice;
};

export const showNotice = ({ list, sentence, undo }: Told): void => {
  const notice = noticeOf(list);
  const close = (): void => {
    notice.draw = () => {};
    notice.element.remove();
  };
  const show = (said: Sentence, onUndo?: () => void): void => {
    notice.draw = () => {
      const { localizer } = list;
      const { undo: undoWord, dismiss } = localizer.messages;
      render(
        html`
          <span role="status">${said(localizer)}</span>
          ${onUndo ? html`<button type="button" class="link-button" @click=${onUndo}>${undoWord}</button>` : nothing}
          <button type="button" class="link-button" @click=${close}>${dismiss}</button>
        `,
        notice.element,
      );
    };
    notice.draw();
  };
  const run = async (): Promise<void> => {
    show(({ messages }) => messages.saving);
    try {
      await undo!();
      show(({ messages }) => messages.moderationUndone);
    } catch (thrown) {
      const { code } = asAfterwordError(thrown);
      show(({ messages }) => messages.notSaved + messages.gap + messages.errors[code]);
    }
  };
  show(sentence, undo && (() => void run()));
};
