import { asAfterwordError } from "../core/errors.js";
import { permalinkHash } from "../core/permalink.js";
import { webAddress } from "../core/url.js";
import { ownMessages } from "../locales/en-own.js";
import { css } from "./css.js";
import { codeOf, secretIn } from "./guest-code.js";
import { archiveOf, saveFile } from "./own-archive.js";
import { sheetOf } from "./styles.js";
import { html, nothing, render } from "lit";
// src/elements/own-dialog.ts
/** Characters of a reply that are shown. */
var EXCERPT = 140;
var LONGEST_CODE = 500;
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
/** The address of a comment; `undefined` if its discussion is not named by an address. */
var addressOf = ({ discussion, id }, here) => {
	if (discussion === here) return permalinkHash(id);
	const page = /^(https?:\/)?\//.test(discussion) ? webAddress(discussion, document.baseURI) : void 0;
	return page && page.replace(/#.*/s, "") + permalinkHash(id);
};
var OwnDialog = class {
	#element;
	#dialog = document.createElement("dialog");
	#words;
	#records = [];
	#cursor;
	#isLoaded = false;
	#isWorking = false;
	#isAsking = false;
	#isCodeShown = false;
	/** The code that the reader was told about: it would replace another. */
	#warnedOf;
	#status = "";
	#fault = "";
	#codeFault = "";
	constructor(element) {
		this.#element = element;
		this.#words = {
			...ownMessages,
			...element.localizer.messages
		};
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
		await isClosed;
		this.#dialog.remove();
	}
	/** Does one thing at a time, and says what failed. */
	async #work(run) {
		if (this.#isWorking) return;
		this.#isWorking = true;
		this.#fault = this.#status = "";
		this.#draw();
		try {
			await run();
		} catch (thrown) {
			this.#fault = this.#words.errors[asAfterwordError(thrown).code];
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
		await this.#loadAgain(this.#element.localizer.count(this.#words.removedAll, count));
		this.#fault ||= fault;
		this.#draw();
		this.#focus("[part=own-close]");
	};
	#onCode = (event) => {
		event.preventDefault();
		const identity = this.#adapter.identity;
		const field = this.#dialog.querySelector("input");
		const secret = secretIn(field.value);
		const known = identity.get();
		const isOther = !!known && known !== secret;
		this.#codeFault = "";
		if (!secret) this.#codeFault = this.#words.badCode;
		else if (isOther && this.#warnedOf !== secret) {
			this.#warnedOf = secret;
			this.#codeFault = this.#words.replacesCode;
		} else {
			identity.set(secret);
			field.value = "";
			this.#loadAgain(this.#words.codeUsed);
			this.#element.discussion?.load();
		}
		this.#draw();
		if (this.#codeFault) field.focus();
	};
	#ask(isAsking) {
		this.#isAsking = isAsking;
		this.#draw();
		this.#focus(isAsking ? "[part=own-no]" : "[part=own-remove]");
	}
	#focus(selector) {
		this.#dialog.querySelector(selector)?.focus();
	}
	get #adapter() {
		return this.#element.discussion.adapter;
	}
	#draw() {
		const words = this.#words;
		const { length } = this.#records;
		const state = this.#element.discussion?.state;
		const isGuest = state?.status === "ready" && !state.author;
		render(html`
        <h3 id="own-heading">${words.ownHeading}</h3>
        <ol>
          ${this.#records.map((record) => this.#item(record))}
        </ol>
        ${this.#isLoaded && !length ? html`<p class="muted">${words.ownNone}</p>` : nothing}
        <p class="muted" role="status">${this.#isWorking ? words.working : this.#status}</p>
        <p class="fault" role="alert">${this.#fault}</p>
        ${this.#cursor || this.#fault && !this.#isLoaded ? html`<button @click=${this.#load}>${this.#cursor ? words.ownMore : words.retry}</button>` : nothing}
        ${length ? this.#acts() : nothing} ${isGuest && this.#adapter.identity ? this.#codes() : nothing}
        <button part="own-close" @click=${() => this.#dialog.close()}>${words.ownClose}</button>
      `, this.#dialog);
	}
	#item(record) {
		const { source } = record.body;
		const words = this.#words;
		const excerpt = source.length > EXCERPT ? `${source.slice(0, EXCERPT).replace(/\p{Cs}$/u, "")}…` : source;
		const address = addressOf(record, this.#element.discussion.id);
		const date = this.#element.localizer.exact(Date.parse(record.createdAt));
		const onLink = () => this.#dialog.close();
		return html`
      <li>
        <span dir="auto">${excerpt}</span><br />
        <span class="small muted">
          ${address ? html`<a href=${address} @click=${onLink}>${date}</a>` : html`${date} · ${record.discussion}`}
          ${record.status === "pending" ? `· ${words.waits}` : nothing}
        </span>
      </li>
    `;
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
	#codes() {
		const words = this.#words;
		const secret = this.#adapter.identity.get();
		const show = () => {
			this.#isCodeShown = true;
			this.#draw();
			this.#focus("textarea");
		};
		return html`
      <h4>${words.otherBrowser}</h4>
      ${secret && this.#isCodeShown ? html`
              <p>${words.codeWarning}</p>
              <label for="own-code">${words.ownCode}</label>
              <textarea id="own-code" rows="3" dir="ltr" readonly .value=${codeOf(secret)}></textarea>
            ` : nothing}
      ${secret && !this.#isCodeShown ? html`<button part="own-code" @click=${show}>${words.showCode}</button>` : nothing}
      <form novalidate @submit=${this.#onCode}>
        <label for="own-other">${words.enterCode}</label>
        <input
          id="own-other"
          dir="ltr"
          autocomplete="off"
          spellcheck="false"
          maxlength=${LONGEST_CODE}
          aria-describedby="own-code-fault"
        />
        <p class="fault" id="own-code-fault" role="alert">${this.#codeFault}</p>
        <button>${words.useCode}</button>
      </form>
    `;
	}
};
/** Opens the dialog, and gives the focus back to the button when it is closed. */
var openOwn = async (element, opener) => {
	await new OwnDialog(element).open();
	opener.focus({ preventScroll: true });
};
export { openOwn };

//# sourceMappingURL=own-dialog.js.map