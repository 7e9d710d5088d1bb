import { ageOf } from "./age.js";
import { bodyFragment } from "./body-fragment.js";
import { commentTemplate, nameOf } from "./comment-template.js";
import { AfterwordActionEvent } from "./events.js";
import { hueOf } from "./initials.js";
import { html, nothing, render } from "lit";
// src/elements/afterword-comment.ts
/** Where there is no page (a server, a test in Node) the class can be imported all the same. */
var Base = globalThis.HTMLElement ?? class {};
/**
* @tag afterword-comment
* @fires {AfterwordActionEvent} afterword-action - one of its buttons was pressed
*/
var AfterwordCommentElement = class extends Base {
	#node;
	#view;
	#replying = false;
	#number = 0;
	/** When its age will read differently, in milliseconds since 1970. */
	#stale = 0;
	#source;
	#body = document.createDocumentFragment();
	constructor() {
		super();
		this.addEventListener("click", this);
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
	/**
	* Shows a comment in its place. Does nothing when it shows exactly that already.
	*
	* @param number of the thread it belongs to, where threads are numbered
	*/
	show(node, view, number = 0) {
		if (node === this.#node && view === this.#view && number === this.#number) return;
		this.style.cssText = `--depth:${node.depth};--hue:${hueOf(node.record.author.name)};--number:${number}`;
		this.#number = number;
		if (node === this.#node && view === this.#view) return;
		this.ariaLevel = String(node.depth + 1);
		this.#node = node;
		this.#view = view;
		this.#render();
	}
	/** Shows the comment's age as of now, if that reads differently by now. */
	tick(now) {
		if (now >= this.#stale) this.#render();
		return this.#stale - now;
	}
	/** Puts the exact date where it is asked for. There are too many dates to write each out in advance. */
	tellDate() {
		const time = this.querySelector("time");
		if (time && this.#node && this.#view) time.title = this.#view.localizer.exact(this.#node.time);
	}
	handleEvent({ target }) {
		const action = target instanceof Element ? target.closest("button")?.value : void 0;
		if (action && this.#node) this.dispatchEvent(new AfterwordActionEvent(action, this.#node));
	}
	#render() {
		const node = this.#node;
		const view = this.#view;
		if (!node || !view) return;
		const { record, time } = node;
		const now = Date.now();
		this.#stale = now + ageOf(time, now).changesIn;
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