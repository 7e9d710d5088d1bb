import { faultsOf } from "../core/draft.js";
import { randomId } from "../core/random-id.js";
import { DiscussionController } from "./discussion-controller.js";
import { AfterwordDoneEvent, AfterwordSubmitEvent } from "./events.js";
import { formField } from "./form-field.js";
import { formStyles } from "./form-styles.js";
import { sharedStyles } from "./shared-styles.js";
import { painted } from "./yield-to-page.js";
import { LitElement, html, nothing } from "lit";
// src/elements/afterword-reply-form.ts
/** Who the reader is. */
var IDENTITY = [
	"name",
	"email",
	"url"
];
/** In the order a reader meets them. */
var FIELDS = ["body", ...IDENTITY];
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
	#controller = DiscussionController.within(this);
	/** Where the text is kept while it is typed. */
	#place;
	#restored = Promise.resolve();
	constructor() {
		super();
		this.parent = null;
		this.parentName = "";
		this.headingLevel = 3;
		this.reader = void 0;
		this.faults = {};
		this.isKept = true;
		this.isRemembered = false;
	}
	/** What it adds to: set it, or put the form into an <afterword-discussion>. */
	get discussion() {
		return this.#controller.context.discussion;
	}
	set discussion(discussion) {
		this.#controller.context = {
			...this.#controller.context,
			discussion
		};
	}
	/** The text as it stands. */
	get draft() {
		return this.#control("body")?.value ?? "";
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
		const draft = this.#controller.discussion.withdraw(id);
		if (draft) this.#write([this.draft, draft.body.source].filter(Boolean).join("\n\n"));
		this.focus();
	}
	willUpdate() {
		this.#introduce(this.#controller.context.reader);
	}
	updated() {
		const { discussion, store } = this.#controller.context;
		if (!discussion || !store) return;
		const target = {
			discussion: discussion.id,
			parent: this.parent
		};
		const old = this.#place;
		if (old?.store === store && old.target.discussion === target.discussion && old.target.parent === this.parent) return;
		if (old) this.#show("");
		this.#place = {
			store,
			target
		};
		this.#restored = this.#restore(this.#place);
	}
	render() {
		const { localizer } = this.#controller.context;
		const { messages } = localizer;
		const author = this.#controller.ready?.author;
		const isReply = this.parent !== null;
		return html`
      <form part="form" novalidate @submit=${this.#onSubmit} @keydown=${this.#onKey} @input=${this.#onInput}>
        <h3 id="heading" part="heading" aria-level=${this.headingLevel}>
          ${isReply ? localizer.fill(messages.leaveReplyTo, { name: this.parentName }) : messages.leaveReply}
        </h3>
        ${this.#field("body")}
        ${author ? html`<p>${localizer.fill(messages.replyAs, { name: author.name })}</p>` : this.#identity()}
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
		const { store, localizer } = this.#controller.context;
		return html`
      <div class="identity">${this.#field("name")} ${this.#field("email")} ${this.#field("url")}</div>
      ${store ? html`<label class="remember">
              <input type="checkbox" id="remember" .checked=${this.isRemembered} />
              ${localizer.messages.remember}
            </label>` : nothing}
    `;
	}
	#field(name) {
		const value = name === "body" ? void 0 : this.reader?.[name];
		return formField({
			name,
			value,
			fault: this.faults[name]
		}, this.#controller.context.localizer);
	}
	#control(name) {
		return this.shadowRoot?.querySelector(`#${name}`);
	}
	/** Fills in who the reader is, where they have not said so here. */
	#introduce(reader) {
		if (reader && !IDENTITY.some((name) => this.#control(name)?.value)) this.reader = reader;
	}
	async #restore({ store, target }) {
		await painted();
		try {
			const [text, reader] = await Promise.all([store.text(target), store.reader()]);
			if (!this.draft) this.#show(text);
			this.isRemembered = reader !== void 0;
			this.#introduce(reader);
		} catch {
			this.isKept = false;
		}
	}
	/** Every keystroke is kept at once: the page may be gone with the next. */
	#keep() {
		this.#place?.store.keepText(this.#place.target, this.draft).catch(() => this.isKept = false);
	}
	#write(text) {
		this.#show(text);
		this.#keep();
	}
	#show(text) {
		const control = this.#control("body");
		if (control) control.value = text;
	}
	#onInput({ target }) {
		if (target === this.#control("body")) this.#keep();
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
		const discussion = this.#controller.discussion;
		const submit = new AfterwordSubmitEvent(discussion.id, this.#compose());
		if (!this.#isSound(submit.draft) || !this.dispatchEvent(submit) || !this.#isSound(submit.draft)) return;
		const { draft } = submit;
		this.#remember(draft);
		this.#show("");
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
		if (first) this.updateComplete.then(() => this.#control(first)?.focus());
		return !first;
	}
	#remember({ author: { name, email = "", url = "" } }) {
		const wanted = this.#control("remember")?.checked ?? false;
		if (wanted || this.isRemembered) this.#controller.context.store?.keepReader(wanted ? {
			name,
			email,
			url
		} : void 0).catch(() => this.isKept = false);
		this.isRemembered = wanted;
	}
};
export { AfterwordReplyFormElement };

//# sourceMappingURL=afterword-reply-form.js.map