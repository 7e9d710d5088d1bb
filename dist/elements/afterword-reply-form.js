import { headingLevelAttribute } from "./attributes.js";
import { consumeDiscussionContext, contextProperties } from "./contexts.js";
import { DiscussionController } from "./discussion-controller.js";
import { composeDraft } from "./form-draft.js";
import { AfterwordFormClosedEvent, AfterwordSubmitEvent } from "./form-events.js";
import { faultsOf, firstFault, requiredFields } from "./form-faults.js";
import { formField } from "./form-field.js";
import { firstFormat } from "./form-formats.js";
import { fillIdentity, identityFields, keepIdentity, rememberedReader } from "./form-identity.js";
import { FormSaving } from "./form-saving.js";
import { formStyles } from "./form-styles.js";
import { textKey } from "./form-target.js";
import { keepText, originalText } from "./form-text.js";
import { formWords } from "./form-words.js";
import { loadTools } from "./load-form-tools.js";
import { english } from "./localizer.js";
import { postFrom } from "./undo-time.js";
import { LitElement, html, nothing } from "lit";
// src/elements/afterword-reply-form.ts
/**
* The form alone: for a new comment, a reply, or another text of a comment.
*
* @tag afterword-reply-form
* @attr {number} heading-level - level of its heading. Default 3
* @attr {string} formats - what readers may write in; by default as the discussion around it says, else `text`
* @fires {AfterwordSubmitEvent} afterword-submit - before sending; cancel it, or replace its draft
* @fires {AfterwordFormClosedEvent} afterword-form-closed - the draft is being sent, the change is stored, or the reader left the form
* @csspart form - the form
* @csspart heading - its heading
* @csspart form-heading - the same heading, by the name that works from outside an afterword-discussion
* @csspart field - a label, its control and the message about a fault
* @csspart control - a text area or an input
* @csspart body - the preview of a text in Markdown
* @csspart send - the button that sends
* @csspart cancel - the button that closes the form
*/
var AfterwordReplyFormElement = class extends LitElement {
	static styles = formStyles;
	static properties = {
		...contextProperties,
		target: { attribute: false },
		headingLevel: {
			attribute: "heading-level",
			converter: headingLevelAttribute(3)
		},
		formats: {},
		chosenFormat: { attribute: false },
		draft: { attribute: false },
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
	#saving = new FormSaving(() => this.requestUpdate());
	/** When the form was opened, in milliseconds since 1970. */
	#openedAt = Date.now();
	constructor() {
		super();
		consumeDiscussionContext(this);
		this.addEventListener("focusin", () => void loadTools(this));
		this.localizer = english;
		this.target = {
			type: "new",
			parent: null
		};
		this.headingLevel = 3;
		this.faults = {};
		this.isDraftSaved = true;
	}
	connectedCallback() {
		if (this.contains(this.getRootNode().activeElement)) this.focus();
		this.replaceChildren();
		super.connectedCallback();
	}
	/** The text that is in the form. */
	get draft() {
		return this.#control("body")?.value ?? "";
	}
	set draft(text) {
		this.#write(text);
	}
	/** The format that its text is in. An edit keeps the format of the comment. */
	get format() {
		const { target, formats, chosenFormat } = this;
		return target.type === "edit" ? target.comment.body.format : chosenFormat ?? firstFormat(formats);
	}
	focus(options) {
		this.updateComplete.then(() => this.#control("body")?.focus(options));
	}
	/** Takes an unsent draft back from the discussion, with its format, or adds it below the text that is here already. */
	async takeBack(id) {
		await this.updateComplete;
		const draft = this.discussion?.takeBackUnsent(id);
		if (draft) {
			const { format } = draft.body;
			if (!this.draft && this.formats?.includes(format)) this.chosenFormat = format;
			fillIdentity(this.#control, {
				email: "",
				url: "",
				...draft.author
			});
			this.draft = [this.draft, draft.body.source].filter(Boolean).join("\n\n");
		}
		this.focus();
	}
	render() {
		const { localizer, target, store } = this;
		const { messages } = localizer;
		const { refusal } = this.#saving;
		const [heading, label, send] = formWords(target, localizer);
		const { ready } = this.#controller;
		const required = requiredFields(target, ready);
		const field = (name) => formField(name, name === "body" ? label : messages[name], required.includes(name), this.faults[name], localizer);
		return html`
      <form part="form" novalidate @submit=${this.#onSubmit} @keydown=${this.#onKey} @input=${() => this.#keep()}>
        <h3 part="heading form-heading" aria-level=${this.headingLevel}>${heading}</h3>
        ${field("body")} ${target.type === "new" ? identityFields(ready?.author, field, localizer, !!store) : nothing}
        <p class="fault" role="alert">
          ${refusal ? messages.notSaved + messages.gap + messages.errors[refusal.code] : nothing}
        </p>
        <p class="muted" role="status">${this.isDraftSaved ? nothing : messages.draftsNotSaved}</p>
        <div class=${ready?.repliesByMail && target.type === "new" ? "line below" : "line"}>
          <button part="send">${send}</button>
          <button part="cancel" type="button" class="link-button" ?hidden=${!this.#canLeave} @click=${this.#cancel}>
            ${messages.cancel}
          </button>
        </div>
      </form>
    `;
	}
	updated(changed) {
		if (changed.has("reader")) fillIdentity(this.#control, this.reader);
		const { discussion, target, store } = this;
		if (!discussion) return;
		const isElsewhere = changed.has("discussion") || changed.has("target");
		if (isElsewhere || !this.draft) this.#show(discussion.typedTexts.get(textKey(target)) || (isElsewhere ? originalText(target) : ""));
		if (store && changed.has("store")) this.#loadReader(store);
	}
	/** Whether it was opened under a comment. */
	get #canLeave() {
		return this.target.type !== "new" || !!this.target.parent;
	}
	#control = (id) => this.shadowRoot?.querySelector(`#${id}`);
	async #write(text) {
		await this.updateComplete;
		this.#show(text);
		this.#keep();
	}
	#show(text) {
		const control = this.#control("body");
		if (control) control.value = text;
	}
	#keep(text = this.draft) {
		keepText(this, text)?.catch(() => this.isDraftSaved = false);
	}
	async #loadReader(store) {
		try {
			this.reader ??= await rememberedReader(this.#control, store);
		} catch {
			this.isDraftSaved = false;
		}
	}
	#onKey(event) {
		const { key, keyCode, ctrlKey, metaKey, isComposing } = event;
		if (isComposing || keyCode === 229) return;
		if (key === "Enter" && (ctrlKey || metaKey)) this.#onSubmit(event);
		if (key === "Escape" && this.#canLeave) this.#cancel();
	}
	#cancel() {
		this.dispatchEvent(new AfterwordFormClosedEvent());
	}
	#onSubmit(event) {
		event.preventDefault();
		const { discussion } = this;
		if (!discussion) throw new Error("<afterword-reply-form> needs a .discussion.");
		if (this.target.type !== "new") {
			if (this.#validate(this.#compose())) this.#edit(discussion, this.target);
			return;
		}
		const submit = new AfterwordSubmitEvent(discussion.id, this.#compose());
		if (!this.#validate(submit.draft) || !this.dispatchEvent(submit) || !this.#validate(submit.draft)) return;
		const { draft } = submit;
		keepIdentity(this.#control, this.store, draft.author)?.catch(() => this.isDraftSaved = false);
		this.#show("");
		discussion.typedTexts.set(draft.parent, "");
		postFrom(this, discussion, draft);
		this.dispatchEvent(new AfterwordFormClosedEvent(draft));
	}
	/** Changes a comment, and closes once that is stored. Until then the text stays here. */
	async #edit(discussion, { type, comment }) {
		const { draft: source, format } = this;
		const stored = await this.#saving.store(discussion, comment, {
			format,
			source
		});
		if (stored && this.draft === source) {
			this.#keep("");
			this.dispatchEvent(new AfterwordFormClosedEvent());
		} else if (stored) this.target = {
			type,
			comment: stored
		};
	}
	#compose() {
		const body = {
			format: this.format,
			source: this.draft
		};
		return composeDraft(this.#control, this.target, this.#controller.ready?.author, body, this.#openedAt);
	}
	/** Shows what is wrong, and focuses the first field with a fault. */
	#validate(draft) {
		this.faults = faultsOf(draft, this.target, this.#controller.ready);
		const first = firstFault(this.faults);
		if (first) this.updateComplete.then(() => this.#control(first)?.focus());
		return !first;
	}
};
export { AfterwordReplyFormElement };

//# sourceMappingURL=afterword-reply-form.js.map