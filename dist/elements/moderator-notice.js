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
	if (known) return known;
	const root = list.renderRoot;
	const notice = document.createElement("div");
	notice.className = "moderated line";
	root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
	root.append(notice);
	notices.set(list, notice);
	return notice;
};
var showNotice = ({ list, localizer, sentence, undo }) => {
	const { messages } = localizer;
	const notice = noticeOf(list);
	const close = () => {
		notice.remove();
		notices.delete(list);
	};
	const draw = (text, onUndo) => {
		render(html`
        <span role="status">${text}</span>
        ${onUndo ? html`<button type="button" class="link-button" @click=${onUndo}>${messages.undo}</button>` : nothing}
        <button type="button" class="link-button" @click=${close}>${messages.dismiss}</button>
      `, notice);
	};
	const run = async () => {
		draw(messages.saving);
		try {
			await undo();
			draw(messages.moderationUndone);
		} catch (thrown) {
			draw(`${messages.notSaved} ${messages.errors[asAfterwordError(thrown).code]}`);
		}
	};
	draw(sentence, undo && (() => void run()));
};
export { showNotice };

//# sourceMappingURL=moderator-notice.js.map