import { asAfterwordError } from "../core/errors.js";
import { ownMessages } from "../locales/en-own.js";
import { css } from "./css.js";
import { english } from "./localizer.js";
import { archiveOf, saveFile } from "./own-archive.js";
import { OwnCode } from "./own-code.js";
import { ownRecord } from "./own-record.js";
import { sheetOf } from "./styles.js";
import { html, nothing, render } from "lit";
// src/elements/own-dialog.ts
var sheets = sheetOf(css`
  [part='own'] {
    inline-size: min(36em, 100vw - 2em);
    margin: auto;
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }

  [part='own-close'] {
    margin-block-start: 0.75em;
  }

  [part='own'] ol {
    margin-block: 0.5em;
    padding: 0;
    list-style: none;
  }

  [part='own'] li {
    margin-block: 0.5em;
  }

  [part='own'] :is(textarea, input) {
    box-sizing: border-box;
    inline-size: 100%;
    font: max(16px, 1em) / 1.5 monospace;
  }
`);
var OwnDialog = class {
	#element;
	#dialog = document.createElement("dialog");
	#code;
	#records = [];
	#cursor;
	#isLoaded = false;
	#isWorking = false;
	#isAsking = false;
	#status;
	#fault;
	constructor(element) {
		this.#element = element;
		this.#code = new OwnCode(this.#dialog, () => this.#words, () => this.#draw(), () => {
			this.#loadAgain(({ messages }) => messages.codeUsed);
			element.discussion?.load();
		});
		this.#dialog.setAttribute("part", "own");
		this.#dialog.setAttribute("aria-labelledby", "own-heading");
	}
	/** Resolves when it is closed. */
	async open() {
		const root = this.#element.renderRoot;
		if (!root.adoptedStyleSheets.includes(sheets[0])) root.adoptedStyleSheets.push(...sheets);
		const isClosed = new Promise((resolve) => {
			this.#dialog.addEventListener("close", resolve, { once: true });
		});
		this.#draw();
		root.append(this.#dialog);
		this.#dialog.showModal();
		this.#load();
		const controller = { hostUpdated: () => this.#element.discussion && this.#draw() };
		this.#element.addController(controller);
		await isClosed;
		this.#element.removeController(controller);
		this.#dialog.remove();
	}
	/** Does one thing at a time, and says what failed. */
	async #work(run) {
		if (this.#isWorking) return;
		this.#isWorking = true;
		this.#fault = this.#status = void 0;
		this.#draw();
		try {
			await run();
		} catch (thrown) {
			const { code } = asAfterwordError(thrown);
			this.#fault = ({ messages }) => messages.errors[code];
		}
		this.#isWorking = false;
		this.#draw();
	}
	#load = () => this.#work(async () => {
		const page = await this.#adapter.own({ cursor: this.#cursor });
		this.#records = [...this.#records, ...page.records];
		this.#cursor = page.cursor;
		this.#isLoaded = true;
	});
	async #loadAgain(status) {
		this.#records = [];
		this.#cursor = void 0;
		this.#isLoaded = false;
		await this.#load();
		this.#status = status;
		this.#draw();
	}
	#download = () => this.#work(async () => saveFile(await archiveOf(this.#adapter), "what-i-wrote.json"));
	#removeAll = async () => {
		this.#isAsking = false;
		let count = 0;
		await this.#work(async () => {
			let isMore = true;
			while (isMore) {
				const { removed, more } = await this.#adapter.removeOwn();
				count += removed;
				isMore = more && removed > 0;
			}
		});
		const fault = this.#fault;
		await this.#loadAgain((localizer) => localizer.count(localizer.messages.removedAll, count));
		this.#fault ||= fault;
		this.#draw();
		this.#focus("[part=own-close]");
	};
	#ask(isAsking) {
		this.#isAsking = isAsking;
		this.#draw();
		this.#focus(isAsking ? "[part=own-no]" : "[part=own-remove]");
	}
	#focus(selector) {
		this.#dialog.querySelector(selector)?.focus();
	}
	get #words() {
		return this.#element.localizer.messages;
	}
	get #adapter() {
		return this.#element.discussion.adapter;
	}
	#draw() {
		const words = this.#words;
		const { discussion, localizer } = this.#element;
		const { identity } = this.#adapter;
		const { length } = this.#records;
		const state = discussion?.state;
		const isGuest = state?.status === "ready" && !state.author;
		const onLink = () => this.#dialog.close();
		render(html`
        <h3 id="own-heading">${words.ownHeading}</h3>
        <ol>
          ${this.#records.map((record) => ownRecord(record, discussion.id, words, localizer, onLink))}
        </ol>
        ${this.#isLoaded && !length ? html`<p class="muted">${words.ownNone}</p>` : nothing}
        <p class="muted" role="status">${this.#isWorking ? words.working : this.#status?.(localizer)}</p>
        <p class="fault" role="alert">${this.#fault?.(localizer)}</p>
        ${this.#cursor || this.#fault && !this.#isLoaded ? html`<button @click=${this.#load}>${this.#cursor ? words.ownMore : words.retry}</button>` : nothing}
        ${length ? this.#acts() : nothing} ${isGuest && identity ? this.#code.template(identity) : nothing}
        <button part="own-close" @click=${() => this.#dialog.close()}>${words.ownClose}</button>
      `, this.#dialog);
	}
	#acts() {
		const words = this.#words;
		const onKey = (event) => {
			if (event.key !== "Escape") return;
			event.preventDefault();
			this.#ask(false);
		};
		return this.#isAsking ? html`
          <div class="line" role="group" aria-label=${words.askRemoveAll} @keydown=${onKey}>
            <span>${words.askRemoveAll}</span>
            <button part="own-yes" @click=${this.#removeAll}>${words.removeAll}</button>
            <button part="own-no" @click=${() => this.#ask(false)}>${words.keepAll}</button>
          </div>
        ` : html`
          <div class="line">
            <button part="own-download" aria-disabled=${this.#isWorking} @click=${this.#download}>
              ${words.download}
            </button>
            ${this.#adapter.removeOwn ? html`<button part="own-remove" @click=${() => this.#ask(true)}>${words.removeAll}</button>` : nothing}
          </div>
        `;
	}
};
Object.assign(english.messages, ownMessages);
/** Opens the dialog, and gives the focus back to the button when it is closed. */
var openOwn = async (element, opener) => {
	await new OwnDialog(element).open();
	opener.focus({ preventScroll: true });
};
export { openOwn };

//# sourceMappingURL=own-dialog.js.map