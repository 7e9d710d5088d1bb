import { validateDraft } from "../core/draft.js";
import { randomId } from "../core/random-id.js";
import { headingLevelAttribute } from "./attributes.js";
import { nameOf } from "./author-name.js";
import { consumeDiscussionContext, contextProperties } from "./contexts.js";
import { DiscussionController } from "./discussion-controller.js";
import { AfterwordFormClosedEvent, AfterwordSubmitEvent } from "./events.js";
import { formField } from "./form-field.js";
import { formStyles } from "./form-styles.js";
import { english } from "./localizer.js";
import { nextPaint } from "./yield-to-page.js";
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
* @fires {AfterwordFormClosedEvent} afterword-form-closed - the draft is on its way, or the reader left the form
* @csspart form
* @csspart heading - also as form-heading
* @csspart field - a label, its control and what is said of it
* @csspart control - a text area or an input
* @csspart send - the button that sends
* @csspart cancel - the button that leaves
*/
var AfterwordReplyFormElement = class extends LitElement {
	static styles = formStyles;
	static properties = {
		...contextProperties,
		parent: { attribute: false },
		parentName: { attribute: false },
		headingLevel: {
			attribute: "heading-level",
			converter: headingLevelAttribute(3)
		},
		faults: {
			state: true,
			attribute: false
		},
		isDraftSaved: {
			state: true,
			attribute: false
		}
	};
	#controller = new DiscussionController(this);
	/** Where the text is kept while it is typed. */
	#target;
	/** When it appeared, milliseconds since 1970. */
	#openedAt = Date.now();
	constructor() {
		super();
		consumeDiscussionContext(this);
		this.localizer = english;
		this.parent = null;
		this.parentName = "";
		this.headingLevel = 3;
		this.faults = {};
		this.isDraftSaved = true;
	}
	connectedCallback() {
		this.replaceChildren();
		super.connectedCallback();
	}
	/** The text as it stands. */
	get draft() {
		return this.#control("body")?.value ?? "";
	}
	set draft(text) {
		this.#write(text);
	}
	focus(options) {
		this.updateComplete.then(() => this.#control("body")?.focus(options));
	}
	/** Takes an unsent draft back from the discussion, below what stands here already. */
	async takeBack(id) {
		await this.updateComplete;
		const draft = this.discussion?.takeBackUnsent(id);
		if (draft) this.draft = [this.draft, draft.body.source].filter(Boolean).join("\n\n");
		this.focus();
	}
	render() {
		const { localizer, parent, store } = this;
		const { messages } = localizer;
		const author = this.#controller.ready?.author;
		const needs = this.#needs;
		const field = (name) => formField(name, needs.includes(name), this.faults[name], localizer);
		return html`
      <form part="form" novalidate @submit=${this.#onSubmit} @keydown=${this.#onKey} @input=${this.#keep}>
        <h3 part="heading form-heading" aria-level=${this.headingLevel}>
          ${parent === null ? messages.leaveReply : localizer.fill(messages.leaveReplyTo, { name: this.parentName })}
        </h3>
        ${field("body")}
        ${author ? html`<p>${localizer.fill(messages.replyAs, { name: nameOf(author, localizer) })}</p>` : html`
                <div class="fields">${IDENTITY.map(field)}</div>
                <label class="line" ?hidden=${!store}
                  ><input type="checkbox" id="remember" />${messages.remember}</label
                >
                <input class="visually-hidden" id="trap" tabindex="-1" autocomplete="off" aria-hidden="true" />
              `}
        <p class="muted" role="status">${this.isDraftSaved ? nothing : messages.draftsNotSaved}</p>
        <div class="line">
          <button part="send">${messages.send}</button>
          <button part="cancel" type="button" class="link-button" ?hidden=${parent === null} @click=${this.#cancel}>
            ${messages.cancel}
          </button>
        </div>
      </form>
    `;
	}
	updated(changed) {
		if (changed.has("reader")) this.#fillIdentity();
		const { discussion, parent, store } = this;
		if (!discussion) return;
		const isElsewhere = changed.has("discussion") || changed.has("parent");
		if (isElsewhere) this.#target = {
			discussion: discussion.id,
			parent
		};
		if (isElsewhere || !this.draft) this.#show(discussion.typedTexts.get(parent) ?? "");
		if (store && changed.has("store")) this.#loadReader(store);
	}
	/** What may not stay empty. */
	get #needs() {
		return ["body", ...this.#controller.ready?.needs ?? []];
	}
	#control(name) {
		return this.shadowRoot?.querySelector(`#${name}`);
	}
	async #write(text) {
		await this.updateComplete;
		this.#show(text);
		this.#keep();
	}
	#show(text, name = "body") {
		const control = this.#control(name);
		if (control) control.value = text;
	}
	/** Fills in who the reader is, where they have not said so here. */
	#fillIdentity() {
		if (IDENTITY.some((name) => this.#control(name)?.value)) return;
		for (const name of IDENTITY) this.#show(this.reader?.[name] ?? "", name);
	}
	/** Looks whether the reader said here earlier who they are. */
	async #loadReader(store) {
		await nextPaint();
		try {
			const reader = await store.reader();
			const remember = this.#control("remember");
			if (remember) remember.checked = !!reader;
			this.reader ??= reader;
		} catch {
			this.isDraftSaved = false;
		}
	}
	/** Every keystroke is kept at once: the page may be gone with the next. */
	#keep() {
		this.discussion?.typedTexts.set(this.parent, this.draft);
		if (this.#target) this.store?.keepText(this.#target, this.draft).catch(() => this.isDraftSaved = false);
	}
	#onKey(event) {
		const { key, keyCode, ctrlKey, metaKey, isComposing } = event;
		if (isComposing || keyCode === 229) return;
		if (key === "Enter" && (ctrlKey || metaKey)) this.#onSubmit(event);
		if (key === "Escape" && this.parent !== null) this.#cancel();
	}
	#cancel() {
		this.dispatchEvent(new AfterwordFormClosedEvent());
	}
	#onSubmit(event) {
		event.preventDefault();
		const { discussion } = this;
		if (!discussion) throw new Error("<afterword-reply-form> needs an <afterword-discussion> around it, or a .discussion property.");
		const submit = new AfterwordSubmitEvent(discussion.id, this.#compose());
		if (!this.#validate(submit.draft) || !this.dispatchEvent(submit) || !this.#validate(submit.draft)) return;
		const { draft } = submit;
		const { name, email = "", url = "" } = draft.author;
		const reader = this.#control("remember")?.checked ? {
			name,
			email,
			url
		} : void 0;
		this.store?.keepReader(reader).catch(() => this.isDraftSaved = false);
		this.#show("");
		discussion.typedTexts.set(draft.parent, "");
		discussion.post(draft).catch(() => {});
		this.dispatchEvent(new AfterwordFormClosedEvent(draft));
	}
	#compose() {
		const [name = "", email, url] = IDENTITY.map((field) => this.#control(field)?.value.trim());
		return {
			id: randomId(),
			parent: this.parent,
			author: {
				name: this.#controller.ready?.author?.name ?? name,
				...email && { email },
				...url && { url: /^\w+:/.test(url) ? url : `https://${url}` }
			},
			body: {
				format: "text",
				source: this.draft
			},
			signs: {
				trap: this.#control("trap")?.value ?? "",
				seconds: (Date.now() - this.#openedAt) / 1e3
			}
		};
	}
	/** Shows what is wrong, and leads to the first fault. */
	#validate(draft) {
		this.faults = validateDraft(draft, this.#controller.ready?.author ? [] : this.#needs);
		const first = FIELDS.find((name) => this.faults[name]);
		if (first) this.updateComplete.then(() => this.#control(first)?.focus());
		return !first;
	}
};
export { AfterwordReplyFormElement };

//# sourceMappingURL=afterword-reply-form.js.map