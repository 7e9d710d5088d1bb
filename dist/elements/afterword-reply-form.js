import { faultsOf } from "../core/draft.js";
import { randomId } from "../core/random-id.js";
import { en } from "../locales/en.js";
import { settingsContext } from "./contexts.js";
import { DiscussionController } from "./discussion-controller.js";
import { DraftKeeper } from "./draft-keeper.js";
import { AfterwordDoneEvent, AfterwordSubmitEvent } from "./events.js";
import { formField } from "./form-field.js";
import { formStyles } from "./form-styles.js";
import { Localizer } from "./localizer.js";
import { sharedStyles } from "./shared-styles.js";
import { ContextConsumer } from "@lit/context";
import { LitElement, html, nothing } from "lit";
// src/elements/afterword-reply-form.ts
/** In the order a reader meets them. */
var FIELDS = [
	"body",
	"name",
	"email",
	"url"
];
/**
* @tag afterword-reply-form
* @attr {number} heading-level - level of its heading. Default 3
* @fires {AfterwordSubmitEvent} afterword-submit - before sending; cancel it, or replace its draft
* @fires {AfterwordDoneEvent} afterword-done - the draft is on its way, or the reader left the form
* @csspart form
* @csspart heading
* @csspart field - a label, its control and what is said of it
* @csspart control - a text area or an input
* @csspart send - the button that sends
* @csspart cancel - the button that leaves
*/
var AfterwordReplyFormElement = class extends LitElement {
	static styles = [sharedStyles, formStyles];
	static properties = {
		parent: { attribute: false },
		parentName: { attribute: false },
		headingLevel: {
			type: Number,
			attribute: "heading-level"
		},
		localizer: { attribute: false },
		store: { attribute: false },
		reader: { attribute: false },
		faults: {
			state: true,
			attribute: false
		},
		isKept: {
			state: true,
			attribute: false
		},
		isRemembered: {
			state: true,
			attribute: false
		}
	};
	#controller = DiscussionController.ofContext(this);
	#keeper;
	#restored = Promise.resolve();
	constructor() {
		super();
		this.parent = null;
		this.parentName = "";
		this.headingLevel = 3;
		this.localizer = new Localizer(en);
		this.store = void 0;
		this.reader = void 0;
		this.faults = {};
		this.isKept = true;
		this.isRemembered = false;
		new ContextConsumer(this, {
			context: settingsContext,
			subscribe: true,
			callback: (settings) => this.#adopt(settings)
		});
	}
	/** What it adds to: set it, or put the form into an <afterword-discussion>. */
	get discussion() {
		return this.#controller.discussion;
	}
	set discussion(discussion) {
		this.#controller.discussion = discussion;
	}
	/** The text as it stands. */
	get draft() {
		return this.hasUpdated ? this.#control("body").value : "";
	}
	set draft(text) {
		this.updateComplete.then(() => this.#write(text));
	}
	focus(options) {
		this.updateComplete.then(() => this.#control("body")?.focus(options));
	}
	/** Takes an unsent draft back from the discussion, below what stands here already. */
	async takeBack(id) {
		await this.updateComplete;
		await this.#restored;
		const draft = this.#controller.required.withdraw(id);
		if (draft) this.#write([this.draft, draft.body.source].filter(Boolean).join("\n\n"));
		this.focus();
	}
	updated(changed) {
		const target = this.discussion && {
			discussion: this.discussion.id,
			parent: this.parent
		};
		if (!this.store || !target || this.#keeper?.isFor(target) && !changed.has("store")) return;
		if (this.#keeper) this.#control("body").value = "";
		this.#keeper = new DraftKeeper(this.store, target, () => this.isKept = false);
		this.#restored = this.#restore(this.#keeper, this.store);
	}
	render() {
		const { messages } = this.localizer;
		const author = this.#controller.ready?.author;
		const isReply = this.parent !== null;
		return html`
      <form part="form" novalidate @submit=${this.#onSubmit} @keydown=${this.#onKey} @input=${this.#onInput}>
        <h3 id="heading" part="heading" aria-level=${this.headingLevel}>
          ${isReply ? this.localizer.fill(messages.leaveReplyTo, { name: this.parentName }) : messages.leaveReply}
        </h3>
        ${this.#field("body")}
        ${author ? html`<p>${this.localizer.fill(messages.replyAs, { name: author.name })}</p>` : this.#identity()}
        ${this.isKept ? nothing : html`<p class="muted" role="status">${messages.notKept}</p>`}
        <div class="buttons">
          <button part="send" type="submit">${messages.send}</button>
          ${isReply ? html`<button part="cancel" type="button" class="quiet" @click=${this.#cancel}>
                  ${messages.cancel}
                </button>` : nothing}
        </div>
      </form>
    `;
	}
	#identity() {
		return html`
      <div class="identity">${this.#field("name")} ${this.#field("email")} ${this.#field("url")}</div>
      ${this.store ? html`<label class="remember">
              <input type="checkbox" id="remember" .checked=${this.isRemembered} />
              ${this.localizer.messages.remember}
            </label>` : nothing}
    `;
	}
	#field(name) {
		const value = name === "body" ? void 0 : this.reader?.[name];
		return formField({
			name,
			value,
			fault: this.faults[name]
		}, this.localizer);
	}
	#control(name) {
		return this.renderRoot.querySelector(`#${name}`);
	}
	#adopt({ localizer, store, reader }) {
		this.localizer = localizer;
		this.store = store;
		this.#introduce(reader);
	}
	/** Fills in who the reader is, where they have not said so here. */
	#introduce(reader) {
		const said = this.hasUpdated && FIELDS.some((name) => name !== "body" && this.#control(name)?.value);
		if (reader && !said) this.reader = reader;
	}
	async #restore(keeper, store) {
		const [text, reader] = await Promise.all([keeper.read(), store.reader().catch(() => void 0)]);
		const control = this.#control("body");
		if (!control.value) control.value = text;
		this.isRemembered = reader !== void 0;
		this.#introduce(reader);
	}
	#write(text) {
		this.#control("body").value = text;
		this.#keeper?.keep(text);
	}
	#onInput({ target }) {
		if (target === this.#control("body")) this.#keeper?.keep(this.draft);
	}
	#onKey(event) {
		if (event.isComposing) return;
		if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.#onSubmit(event);
		else if (event.key === "Escape" && this.parent !== null) this.#cancel();
	}
	#cancel() {
		this.dispatchEvent(new AfterwordDoneEvent());
	}
	#onSubmit(event) {
		event.preventDefault();
		const discussion = this.#controller.required;
		const submit = new AfterwordSubmitEvent(discussion.id, this.#compose());
		if (!this.#isSound(submit.draft) || !this.dispatchEvent(submit) || !this.#isSound(submit.draft)) return;
		const { draft } = submit;
		this.#remember(draft);
		this.#control("body").value = "";
		discussion.post(draft).catch(() => {});
		this.dispatchEvent(new AfterwordDoneEvent(draft));
	}
	#compose() {
		const signedIn = this.#controller.ready?.author;
		const say = (name) => this.#control(name)?.value.trim() ?? "";
		const [email, url] = [say("email"), say("url")];
		return {
			id: randomId(),
			parent: this.parent,
			author: {
				name: signedIn?.name ?? say("name"),
				...email && { email },
				...url && { url: /^[a-z][a-z\d+.-]*:/i.test(url) ? url : `https://${url}` }
			},
			body: {
				format: "text",
				source: this.draft
			}
		};
	}
	/** Shows what is wrong, and leads to the first fault. */
	#isSound(draft) {
		this.faults = faultsOf(draft);
		const first = FIELDS.find((name) => this.faults[name]);
		if (first) this.updateComplete.then(() => this.#control(first).focus());
		return !first;
	}
	#remember({ author: { name, email = "", url = "" } }) {
		const wanted = this.#control("remember")?.checked ?? false;
		if (wanted || this.isRemembered) this.store?.keepReader(wanted ? {
			name,
			email,
			url
		} : void 0).catch(() => this.isKept = false);
		this.isRemembered = wanted;
	}
};
export { AfterwordReplyFormElement };

//# sourceMappingURL=afterword-reply-form.js.map