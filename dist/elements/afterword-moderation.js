import { AfterwordError, asAfterwordError } from "../core/errors.js";
import { QUEUES, wordIn } from "../core/vocabulary.js";
import { headingLevelAttribute } from "./attributes.js";
import { AfterwordConnectEvent, AfterwordErrorEvent } from "./events.js";
import { english } from "./localizer.js";
import { keyDialog, keyIn } from "./moderation/keys.js";
import { entrySheets } from "./moderation/entry-styles.js";
import { languageChoice, speakChosenLanguage } from "./moderation/language-choice.js";
import { moderationSheets } from "./moderation/moderation-styles.js";
import { OpenSections } from "./moderation/open-sections.js";
import { overlaySheets } from "./moderation/overlay-styles.js";
import { wordsOf } from "./moderation/words.js";
import { styles } from "./styles.js";
import { watchLanguage } from "./watch-language.js";
import { LitElement, html, nothing } from "lit";
// src/elements/afterword-moderation.ts
/** Milliseconds between two looks at what is new. */
var PAUSE = 1e4;
var toLevel = headingLevelAttribute(2);
/** What the adapter has for these pages besides the queue. Without its code the page has fewer sections. */
var administrationOf = async (adapter) => {
	try {
		return await adapter.administration?.() ?? {};
	} catch {
		return {};
	}
};
/**
* The page for moderators: what waits, what was reported, what is spam and what was removed.
*
* @tag afterword-moderation
* @attr {string} src - the address of the server
* @attr {string} adapter - where the discussions are kept, by name; see afterword-discussion
* @attr {string} token - the token that your site's login made for this moderator; see afterword-discussion
* @attr {"pending" | "reported" | "spam" | "removed" | "all"} queue - which queue is shown at first
* @attr {number} heading-level - level of its heading; those below it follow. Default 2
* @attr {boolean} choose-language - offers a choice of the language, which is kept in this browser; only for a page that has nothing else,
*   because it becomes the language of the document
* @fires {AfterwordConnectEvent} afterword-connect - it looks for an adapter; set `connect` to answer
* @fires {AfterwordErrorEvent} afterword-error - there is no adapter, or it has no queue
*/
var AfterwordModerationElement = class extends LitElement {
	static styles = [
		...styles,
		...moderationSheets,
		...entrySheets,
		...overlaySheets
	];
	static properties = {
		src: {},
		adapter: {},
		token: {},
		queue: {},
		headingLevel: {
			attribute: "heading-level",
			converter: toLevel
		},
		chooseLanguage: {
			type: Boolean,
			attribute: "choose-language"
		},
		locale: { attribute: false },
		isSignedOut: {
			state: true,
			attribute: false
		},
		error: {
			state: true,
			attribute: false
		}
	};
	/** Its parts share it, and it is changed in place. */
	#words = wordsOf(english.locale);
	#connected;
	#administration = {};
	#sections;
	#timer;
	constructor() {
		super();
		this.headingLevel = 2;
		this.chooseLanguage = false;
		this.isSignedOut = false;
	}
	connectedCallback() {
		super.connectedCallback();
		if (this.chooseLanguage) speakChosenLanguage();
		document.addEventListener("keydown", this.#onKey);
		document.addEventListener("visibilitychange", this.#look);
		addEventListener("hashchange", this.#follow);
		this.#timer = setInterval(this.#look, PAUSE);
		if (this.#connected) this.#begin();
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		document.removeEventListener("keydown", this.#onKey);
		document.removeEventListener("visibilitychange", this.#look);
		removeEventListener("hashchange", this.#follow);
		clearInterval(this.#timer);
		this.#sections?.close();
	}
	willUpdate(changed) {
		if (!this.#connected || changed.has("src") || changed.has("adapter")) this.#connect();
		else if (changed.has("locale") && this.locale) this.#speak();
	}
	render() {
		const { messages, localizer } = this.#words;
		const { locale } = localizer;
		const canSignOut = !!this.#connected?.moderatorAccess && !this.isSignedOut;
		return html`
      <section aria-labelledby="heading" lang=${locale.language} dir=${locale.direction ?? nothing}>
        <div class="bar">
          <h2 id="heading" aria-level=${toLevel(this.headingLevel)}>${messages.moderation}</h2>
          <div class="bar end">
            ${this.chooseLanguage ? languageChoice(locale.language, messages.pageLanguage) : nothing}
            <button value="keys" @click=${this.#showKeys}>${messages.keyList}</button>
            ${canSignOut ? html`
                    <button value="sign-out" @click=${() => this.#signOut("this")}>${messages.signOut}</button>
                    <button value="sign-out-all" @click=${() => this.#signOut("all")}>${messages.signOutAll}</button>
                  ` : nothing}
          </div>
        </div>
        ${this.error ? html`<p class="fault" role="alert">${messages.errors[this.error.code]}</p>` : nothing}
        ${this.isSignedOut ? html`<p role="status">${messages.signedOut}</p>` : nothing}
        <div ?hidden=${this.isSignedOut}>${this.#sections?.render()}</div>
        ${keyDialog(messages, this.#level())}
      </section>
    `;
	}
	updated() {
		this.#sections?.updated(this.renderRoot);
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
			this.#administration = await administrationOf(this.#connected);
			const locale = await connection?.locale;
			this.locale ??= this.pageLocale = locale;
			watchLanguage(this, true);
			this.#begin();
		} catch (thrown) {
			this.error = asAfterwordError(thrown);
			this.dispatchEvent(new AfterwordErrorEvent(this.error));
		}
	}
	/** Begins to show the queue. */
	#begin() {
		const adapter = this.#connected;
		if (!adapter?.queue) return;
		this.#speak();
		this.#sections?.close();
		this.#sections = new OpenSections(adapter, this.#administration, {
			words: this.#words,
			queue: wordIn(QUEUES, this.queue) ?? "pending",
			level: this.#level,
			draw: () => this.requestUpdate()
		});
		this.requestUpdate();
	}
	/** Draws everything in the language of the locale. What is open, typed or selected stays. */
	#speak() {
		Object.assign(this.#words, wordsOf(this.locale ?? english.locale));
		if (this.chooseLanguage) document.title = this.#words.messages.moderation;
		this.#sections?.redraw();
		this.requestUpdate();
	}
	async #signOut(which) {
		try {
			await this.#connected.moderatorAccess.signOut(which);
			this.isSignedOut = true;
			this.#sections?.close();
		} catch (thrown) {
			this.error = asAfterwordError(thrown);
		}
	}
	/** Of the headings below the first one. */
	#level = () => Math.min(toLevel(this.headingLevel) + 1, 6);
	#showKeys = () => this.renderRoot.querySelector("dialog")?.showModal();
	#look = () => {
		if (document.visibilityState === "visible" && !this.isSignedOut) this.#sections?.look();
	};
	#follow = () => this.#sections?.follow();
	#onKey = (event) => {
		const [target] = event.composedPath();
		const key = (target === document.body || event.composedPath().includes(this)) && !this.renderRoot.querySelector("dialog[open]") ? keyIn(event) : void 0;
		if (!key) return;
		event.preventDefault();
		if (key === "?") this.#showKeys();
		else if (!this.isSignedOut) this.#sections?.press(key);
	};
};
export { AfterwordModerationElement };

//# sourceMappingURL=afterword-moderation.js.map