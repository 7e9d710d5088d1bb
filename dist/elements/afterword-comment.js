import { ageOf } from "./age.js";
import { bodyFragment } from "./body-fragment.js";
import { clock } from "./clock.js";
import { commentTemplate, nameOf } from "./comment-template.js";
import { AfterwordActionEvent } from "./events.js";
import { hueOf } from "./initials.js";
import { html, nothing, render } from "lit";
// src/elements/afterword-comment.ts
/**
* @tag afterword-comment
* @fires {AfterwordActionEvent} afterword-action - one of its buttons was pressed
*/
var AfterwordCommentElement = class extends HTMLElement {
	#node;
	#view;
	#replying = false;
	#source;
	#body = document.createDocumentFragment();
	constructor() {
		super();
		this.addEventListener("click", this);
		this.addEventListener("contentvisibilityautostatechange", this);
	}
	/** What it shows. */
	get node() {
		return this.#node;
	}
	/** Whether a reply form is open under it. */
	get replying() {
		return this.#replying;
	}
	set replying(replying) {
		if (replying === this.#replying) return;
		this.#replying = replying;
		this.#render();
	}
	/** Shows a comment in its place. Does nothing when it shows exactly that already. */
	show(node, view) {
		if (node === this.#node && view === this.#view) return;
		if (node.depth !== this.#node?.depth) this.#place(node.depth);
		this.style.setProperty("--hue", String(hueOf(node.record.author.name)));
		this.#node = node;
		this.#view = view;
		this.#render();
	}
	disconnectedCallback() {
		clock.delete(this);
	}
	handleEvent(event) {
		if ("skipped" in event) this.#onScreen(event);
		else this.#onClick(event);
	}
	/** Shows the comment's age as of now. */
	tick(now) {
		this.#render();
		return ageOf(this.#node?.time ?? now, now).changesIn;
	}
	#place(depth) {
		this.ariaLevel = String(depth + 1);
		this.style.setProperty("--depth", String(depth));
	}
	/** Only what is on screen keeps its age up to date. */
	#onScreen({ target, skipped }) {
		if (target !== this) return;
		if (skipped) clock.delete(this);
		else clock.add(this);
	}
	#onClick({ target }) {
		const action = target instanceof Element ? target.closest("button")?.value : void 0;
		if (action && this.#node) this.dispatchEvent(new AfterwordActionEvent(action, this.#node));
	}
	#render() {
		const node = this.#node;
		const view = this.#view;
		if (!node || !view) return;
		const { record } = node;
		if (this.#source !== record.body.source) {
			this.#source = record.body.source;
			this.#body = bodyFragment(record.body);
		}
		const form = this.#replying ? html`<afterword-reply-form
          part="form"
          .parent=${record.id}
          .parentName=${nameOf(record.author, view.localizer)}
        ></afterword-reply-form>` : nothing;
		render(commentTemplate(node, view, this.#body, form), this);
	}
};
export { AfterwordCommentElement };

//# sourceMappingURL=afterword-comment.js.map