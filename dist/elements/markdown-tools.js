import { FormPreview } from "./form-preview.js";
import { addStyles } from "./form-tool.js";
import { bold, code, italic, link, list, quote } from "./markdown-edits.js";
import { onPaste } from "./markdown-paste.js";
import { markdownStyles } from "./markdown-tools-styles.js";
import { applyEdit, selectedText } from "./text-edits.js";
import { html, nothing, render } from "lit";
// src/elements/markdown-tools.ts
var BUTTONS = [
	{
		name: "bold",
		edit: bold,
		key: "b",
		path: "M4.5 3H8a2.5 2.5 0 0 1 0 5H4.5zM4.5 8h4.3a2.5 2.5 0 0 1 0 5H4.5z"
	},
	{
		name: "italic",
		edit: italic,
		key: "i",
		path: "M7 3h5M4 13h5M9.5 3l-3 10"
	},
	{
		name: "link",
		edit: (selected) => link(selected),
		key: "k",
		path: "M7 9a3 3 0 0 0 4 0l2-2a3 3 0 0 0-4-4L8 4M9 7a3 3 0 0 0-4 0L3 9a3 3 0 0 0 4 4l1-1"
	},
	{
		name: "quote",
		edit: quote,
		path: "M3 3v10M6.5 4.5H13M6.5 8H13M6.5 11.5H11"
	},
	{
		name: "list",
		edit: list,
		path: "M3 4h.01M3 8h.01M3 12h.01M6.5 4H13M6.5 8H13M6.5 12H13"
	},
	{
		name: "code",
		edit: code,
		path: "M5 4 1.5 8 5 12M11 4l3.5 4-3.5 4"
	}
];
var EYE = "M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 9.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z";
var MARK = "M1.5 12V4l3 4 3-4v8M12 4v8M9.5 9.5 12 12l2.5-2.5";
/** Where the format that a reader chose is kept. */
var CHOICE = "afterword-format";
var isMac = /^(?:Mac|iP)/.test(globalThis.navigator?.platform ?? "");
var picture = (path) => html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;
var MarkdownTools = class {
	#form;
	#area;
	#bar = document.createElement("div");
	#preview;
	/** The button that the Tab key reaches. */
	#current = 0;
	constructor(form, area) {
		this.#form = form;
		this.#area = area;
		this.#bar.className = "bar";
		this.#bar.setAttribute("role", "toolbar");
		this.#bar.setAttribute("aria-controls", "body");
		area.parentElement.querySelector("label").after(this.#bar);
		this.#preview = new FormPreview(form, area);
		addStyles(form, markdownStyles);
		this.#bar.addEventListener("keydown", (event) => this.#onBarKey(event));
		this.#bar.addEventListener("pointerdown", (event) => event.preventDefault());
		this.#bar.addEventListener("mousedown", (event) => event.preventDefault());
		area.addEventListener("keydown", (event) => this.#onKey(event));
		area.addEventListener("paste", (event) => {
			if (this.#isMarkdown) onPaste(event, area);
		});
		form.shadowRoot.addEventListener("submit", () => this.#showPreview(false), { capture: true });
		form.shadowRoot.addEventListener("keydown", (event) => this.#beforeKey(event), { capture: true });
		this.#takeChoice();
		form.addController(this);
		this.#draw();
	}
	hostUpdated() {
		this.#draw();
	}
	get #isMarkdown() {
		return this.#form.format === "markdown";
	}
	/** Whether the reader may choose. */
	get #hasChoice() {
		const { formats = "", target } = this.#form;
		return target.type === "new" && /\btext\b/.test(formats) && /\bmarkdown\b/.test(formats);
	}
	/** Takes the format that the reader chose before, unless the form has that of a text that was taken back. */
	#takeChoice() {
		if (this.#form.chosenFormat) return;
		try {
			const chosen = localStorage.getItem(CHOICE);
			if (this.#hasChoice && (chosen === "text" || chosen === "markdown")) this.#form.chosenFormat = chosen;
		} catch {}
	}
	#choose(format) {
		this.#form.chosenFormat = format;
		try {
			localStorage.setItem(CHOICE, format);
		} catch {}
		this.#showPreview(false);
		this.#draw();
	}
	#showPreview(isShown) {
		if (isShown === this.#preview.isShown) return;
		const root = this.#form.shadowRoot;
		const isWriting = root.activeElement === this.#area;
		this.#preview.isShown = isShown;
		this.#draw();
		if (isShown && isWriting) this.#bar.querySelector("[value=preview]")?.focus();
		if (!isShown && !root.activeElement) this.#area.focus();
	}
	#draw() {
		const words = this.#form.localizer.messages;
		const isMarkdown = this.#isMarkdown;
		const isPreview = this.#preview.isShown;
		this.#bar.ariaLabel = words.formatting;
		render(html`
        ${isMarkdown ? BUTTONS.map((button) => this.#button(button, isPreview)) : nothing}
        ${isMarkdown ? this.#switch("preview", EYE, words, isPreview, () => this.#showPreview(!isPreview)) : nothing}
        ${this.#hasChoice ? this.#switch("markdown", MARK, words, isMarkdown, () => this.#choose(isMarkdown ? "text" : "markdown")) : nothing}
      `, this.#bar);
		this.#bar.hidden = !isMarkdown && !this.#hasChoice;
		this.#rove(this.#current);
		this.#preview.draw();
	}
	#button({ name, edit, key, path }, isDisabled) {
		const { localizer } = this.#form;
		const words = localizer.messages;
		const letter = key?.toUpperCase();
		return html`<button
      type="button"
      value=${name}
      title=${letter ? localizer.fill(words.toolWithKey, {
			tool: words[name],
			key: (isMac ? "⌘" : "Ctrl+") + letter
		}) : words[name]}
      aria-label=${words[name]}
      aria-keyshortcuts=${letter ? `${isMac ? "Meta" : "Control"}+${letter}` : nothing}
      ?disabled=${isDisabled}
      @click=${() => this.#edit(edit)}
    >
      ${picture(path)}
    </button>`;
	}
	/** A button that is on or off: its name, or where there is no room for that its picture. */
	#switch(name, path, words, isOn, onClick) {
		return html`<button
      type="button"
      value=${name}
      class="wide"
      title=${words[name]}
      aria-label=${words[name]}
      aria-pressed=${isOn}
      @click=${onClick}
    >
      ${picture(path)}<span>${words[name]}</span>
    </button>`;
	}
	#edit(edit) {
		applyEdit(this.#area, edit(selectedText(this.#area)));
	}
	#beforeKey({ key, ctrlKey, metaKey }) {
		if (key === "Enter" && (ctrlKey || metaKey)) this.#showPreview(false);
	}
	#onKey(event) {
		const { key, altKey, shiftKey, ctrlKey, metaKey, isComposing } = event;
		if (!this.#isMarkdown || isComposing || altKey || shiftKey || (isMac ? !metaKey || ctrlKey : !ctrlKey || metaKey)) return;
		const button = BUTTONS.find((one) => one.key === key.toLowerCase());
		if (!button) return;
		event.preventDefault();
		this.#edit(button.edit);
	}
	get #buttons() {
		return [...this.#bar.querySelectorAll("button:enabled")];
	}
	/** Makes one button the one that the Tab key reaches. */
	#rove(index) {
		const buttons = this.#buttons;
		this.#current = Math.max(0, Math.min(index, buttons.length - 1));
		for (const [at, button] of buttons.entries()) button.tabIndex = at === this.#current ? 0 : -1;
		return buttons[this.#current];
	}
	#onBarKey(event) {
		const { key } = event;
		const count = this.#buttons.length;
		const at = this.#buttons.indexOf(event.target);
		const isRightToLeft = getComputedStyle(this.#bar).direction === "rtl";
		const next = {
			ArrowRight: at + (isRightToLeft ? -1 : 1),
			ArrowLeft: at + (isRightToLeft ? 1 : -1),
			Home: 0,
			End: count - 1
		}[key];
		if (next === void 0) return;
		event.preventDefault();
		this.#rove((next + count) % count)?.focus();
	}
};
var addMarkdownTools = (form, area) => void new MarkdownTools(form, area);
export { addMarkdownTools };

//# sourceMappingURL=markdown-tools.js.map