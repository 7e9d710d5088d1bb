import { AfterwordError, asAfterwordError } from "../core/errors.js";
import { QUEUES, wordIn } from "../core/vocabulary.js";
import { AfterwordConnectEvent, AfterwordErrorEvent } from "./events.js";
import { english } from "./localizer.js";
import { keyDialog, keyIn } from "./moderation/keys.js";
import { LogView } from "./moderation/log-view.js";
import { moderationSheets } from "./moderation/moderation-styles.js";
import { overlaySheets } from "./moderation/overlay-styles.js";
import { QueueView } from "./moderation/queue-view.js";
import { wordsOf } from "./moderation/words.js";
import { styles } from "./styles.js";
import { LitElement, html, nothing } from "lit";
// src/elements/afterword-moderation.ts
/** Milliseconds between two looks at what is new. */
var PAUSE = 1e4;
/**
* @tag afterword-moderation
* @attr {string} src - the address of the server
* @attr {string} adapter - where the discussions are kept, by name; see afterword-discussion
* @attr {string} token - the token that your site's login made for this moderator; see afterword-discussion
* @attr {"pending" | "reported" | "spam" | "removed" | "all"} queue - which queue is shown at first
* @fires {AfterwordConnectEvent} afterword-connect - it looks for an adapter; set `connect` to answer
* @fires {AfterwordErrorEvent} afterword-error - there is no adapter, or it has no queue
*/
var AfterwordModerationElement = class extends LitElement {
	static styles = [
		...styles,
		...moderationSheets,
		...overlaySheets
	];
	static properties = {
		src: {},
		adapter: {},
		token: {},
		queue: {},
		locale: { attribute: false },
		isLogOpen: {
			state: true,
			attribute: false
		},
		isSignedOut: {
			state: true,
			attribute: false
		},
		error: {
			state: true,
			attribute: false
		}
	};
	#words = wordsOf(english.locale);
	#connected;
	#view;
	#log;
	#timer;
	constructor() {
		super();
		this.isLogOpen = this.isSignedOut = false;
	}
	connectedCallback() {
		super.connectedCallback();
		document.addEventListener("keydown", this.#onKey);
		document.addEventListener("visibilitychange", this.#look);
		this.#timer = setInterval(this.#look, PAUSE);
		if (this.#connected) this.#begin();
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		document.removeEventListener("keydown", this.#onKey);
		document.removeEventListener("visibilitychange", this.#look);
		clearInterval(this.#timer);
		this.#view?.close();
	}
	willUpdate(changed) {
		if (!this.#connected || changed.has("src") || changed.has("adapter")) this.#connect();
		else if (changed.has("locale") && this.locale) this.#begin();
	}
	render() {
		const { messages } = this.#words;
		const adapter = this.#connected;
		const canSignOut = !!adapter?.moderatorAccess && !this.isSignedOut;
		return html`
      <section aria-labelledby="heading">
        <div class="bar">
          <h2 id="heading">${messages.moderation}</h2>
          <div class="bar end">
            ${adapter?.decisions && !this.isSignedOut ? html`<button value="log" @click=${this.#toggleLog}>
                    ${this.isLogOpen ? messages.closeLog : messages.log}
                  </button>` : nothing}
            <button value="keys" @click=${this.#showKeys}>${messages.keyList}</button>
            ${canSignOut ? html`
                    <button value="sign-out" @click=${() => this.#signOut("this")}>${messages.signOut}</button>
                    <button value="sign-out-all" @click=${() => this.#signOut("all")}>${messages.signOutAll}</button>
                  ` : nothing}
          </div>
        </div>
        ${this.error ? html`<p class="fault" role="alert">${messages.errors[this.error.code]}</p>` : nothing}
        ${this.isSignedOut ? html`<p role="status">${messages.signedOut}</p>` : nothing}
        ${this.isLogOpen ? this.#log?.render() : nothing}
        <div ?hidden=${this.isLogOpen || this.isSignedOut}>${this.#view?.render()}</div>
        ${keyDialog(messages)}
      </section>
    `;
	}
	updated() {
		this.#view?.updated(this.renderRoot);
	}
	async #connect() {
		this.error = void 0;
		try {
			const { adapter, src, token } = this;
			const own = typeof adapter === "string" ? void 0 : adapter;
			const event = new AfterwordConnectEvent(own ? {} : {
				adapter,
				src,
				token
			});
			this.dispatchEvent(event);
			const connection = event.connect?.();
			this.#connected = own ?? connection?.adapter;
			if (!this.#connected?.queue) throw new AfterwordError("unsupported", "<afterword-moderation> needs an adapter with a queue.");
			const locale = this.locale ?? await connection?.locale;
			if (locale && locale !== this.locale) this.locale = locale;
			this.#begin();
		} catch (thrown) {
			this.error = asAfterwordError(thrown);
			this.dispatchEvent(new AfterwordErrorEvent(this.error));
		}
	}
	/** Begins to show the queue, in the language of the locale. */
	#begin() {
		const adapter = this.#connected;
		if (!adapter?.queue) return;
		this.#words = wordsOf(this.locale ?? english.locale);
		this.lang = this.#words.localizer.locale.language;
		this.#view?.close();
		this.#view = new QueueView(adapter, this.#words, wordIn(QUEUES, this.queue) ?? "pending", () => this.requestUpdate());
		this.requestUpdate();
	}
	async #signOut(which) {
		try {
			await this.#connected.moderatorAccess.signOut(which);
			this.isSignedOut = true;
			this.isLogOpen = false;
			this.#view?.close();
		} catch (thrown) {
			this.error = asAfterwordError(thrown);
		}
	}
	#toggleLog = () => {
		this.isLogOpen = !this.isLogOpen;
		this.#log = this.isLogOpen ? new LogView(this.#connected, this.#words, () => this.requestUpdate()) : void 0;
		if (!this.isLogOpen) this.#view?.reload();
	};
	#showKeys = () => this.renderRoot.querySelector("dialog")?.showModal();
	#look = () => {
		if (document.visibilityState === "visible" && !this.isSignedOut) this.#view?.look();
	};
	#onKey = (event) => {
		const [target] = event.composedPath();
		const key = (target === document.body || event.composedPath().includes(this)) && !this.isLogOpen && !this.renderRoot.querySelector("dialog[open]") ? keyIn(event) : void 0;
		if (!key) return;
		event.preventDefault();
		if (key === "?") this.#showKeys();
		else this.#view?.press(key);
	};
};
export { AfterwordModerationElement };

//# sourceMappingURL=afterword-moderation.js.map