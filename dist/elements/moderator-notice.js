import { asAfterwordError } from "../core/errors.js";
import { css } from "./css.js";
import { sheetOf } from "./styles.js";
import { html, nothing, render } from "lit";
// src/elements/moderator-notice.ts
var sheets = sheetOf(css`
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
var notices = /* @__PURE__ */ new WeakMap();
var noticeOf = (list) => {
	const known = notices.get(list);
	if (known) {
		if (!known.element.isConnected) list.renderRoot.append(known.element);
		return known;
	}
	const root = list.renderRoot;
	const element = document.createElement("div");
	element.className = "moderated line";
	root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
	root.append(element);
	const notice = {
		element,
		draw: () => {}
	};
	list.addController({ hostUpdated: () => notice.draw() });
	notices.set(list, notice);
	return notice;
};
var showNotice = ({ list, sentence, undo }) => {
	const notice = noticeOf(list);
	const close = () => {
		notice.draw = () => {};
		notice.element.remove();
	};
	const show = (said, onUndo) => {
		notice.draw = () => {
			const { localizer } = list;
			const { undo: undoWord, dismiss } = localizer.messages;
			render(html`
          <span role="status">${said(localizer)}</span>
          ${onUndo ? html`<button type="button" class="link-button" @click=${onUndo}>${undoWord}</button>` : nothing}
          <button type="button" class="link-button" @click=${close}>${dismiss}</button>
        `, notice.element);
		};
		notice.draw();
	};
	const run = async () => {
		show(({ messages }) => messages.saving);
		try {
			await undo();
			show(({ messages }) => messages.moderationUndone);
		} catch (thrown) {
			const { code } = asAfterwordError(thrown);
			show(({ messages }) => messages.notSaved + messages.gap + messages.errors[code]);
		}
	};
	show(sentence, undo && (() => void run()));
};
export { showNotice };

//# sourceMappingURL=moderator-notice.js.map