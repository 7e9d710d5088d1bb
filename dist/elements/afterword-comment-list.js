import { CommentRows } from "./comment-rows.js";
import { contextProperties, takeContext } from "./contexts.js";
import { DiscussionController } from "./discussion-controller.js";
import { english } from "./localizer.js";
import { styles } from "./styles.js";
import { painted } from "./yield-to-page.js";
import { LitElement, html } from "lit";
// src/elements/afterword-comment-list.ts
/**
* @tag afterword-comment-list
* @attr {number} max-depth - how far replies are moved in; deeper ones name the comment they answer. Default 4
* @attr {boolean} numbered - numbers the roots
* @attr {boolean} closed - offers no replying
* @attr {number} heading-level - level of the heading over the pings. Default 3
* @csspart list - the comments
* @csspart pings - the pings, heading included
* @csspart more - the button for the next page
*/
var AfterwordCommentListElement = class extends LitElement {
	static styles = styles;
	static properties = {
		...contextProperties,
		maxDepth: {
			type: Number,
			attribute: "max-depth"
		},
		numbered: { type: Boolean },
		closed: { type: Boolean },
		headingLevel: {
			type: Number,
			attribute: "heading-level"
		}
	};
	#controller = new DiscussionController(this);
	#comments = new CommentRows();
	#pings = new CommentRows();
	#view;
	#replyTo = null;
	#filled;
	/** The comment to be brought into view and focus as soon as it is there. */
	#wanted;
	constructor() {
		super();
		takeContext(this);
		this.localizer = english;
		this.maxDepth = 4;
		this.numbered = false;
		this.closed = false;
		this.headingLevel = 3;
		this.addEventListener("afterword-action", (event) => this.#act(event));
		this.addEventListener("afterword-done", (event) => this.#done(event));
	}
	/** The comment under which the reply form is open. */
	get replyTo() {
		return this.#replyTo;
	}
	set replyTo(id) {
		if (id === this.#replyTo) return;
		if (this.#replyRow) this.#replyRow.replying = false;
		this.#replyTo = id;
		if (this.#replyRow) this.#replyRow.replying = true;
		this.toggleAttribute("replying", id !== null);
		this.requestUpdate();
	}
	connectedCallback() {
		super.connectedCallback();
		addEventListener("hashchange", this.#onHash);
		this.#onHash();
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		removeEventListener("hashchange", this.#onHash);
		this.#comments.stop();
		this.#pings.stop();
	}
	render() {
		const { pings = [], more = "none" } = this.#controller.ready ?? {};
		const { messages } = this.localizer;
		return html`
      ${this.#comments.element}
      <button part="more" ?hidden=${more === "none" || more === "loading"} @click=${() => this.discussion?.more()}>
        ${more === "failed" ? messages.retry : messages.more}
      </button>
      <section part="pings" ?hidden=${!pings.length} aria-labelledby="pings">
        <h3 id="pings" aria-level=${this.headingLevel}>${messages.pings}</h3>
        ${this.#pings.element}
      </section>
    `;
	}
	updated(changed) {
		const { localizer, maxDepth } = this;
		if (!this.#view || changed.has("localizer") || changed.has("maxDepth")) this.#view = {
			localizer,
			maxDepth
		};
		const { ready } = this.#controller;
		if (!ready) return;
		this.#comments.element.classList.toggle("read-only", this.closed || ready.closed || !ready.may.has("add"));
		this.#pings.element.classList.add("read-only");
		this.#filled = this.#fill(ready, this.#view);
	}
	async getUpdateComplete() {
		const complete = await super.getUpdateComplete();
		await this.#filled;
		return complete;
	}
	get #replyRow() {
		return this.#comments.get(this.#replyTo ?? "");
	}
	async #fill({ nodes, pings, places }, view) {
		const rows = [this.#comments.show(nodes, places, view, this.numbered), this.#pings.show(pings, places, view)];
		this.#bringIntoView();
		await Promise.all(rows);
		this.#bringIntoView();
	}
	/** Moves view and focus to a comment, as soon as it is there. */
	reveal(id) {
		this.#wanted = id;
		this.#bringIntoView();
	}
	#onHash = () => {
		const [, id] = /^#comment-(.+)/.exec(location.hash) ?? [];
		if (id) this.reveal(decodeURIComponent(id));
	};
	#bringIntoView() {
		const id = this.#wanted;
		if (id === void 0) return;
		const { more, places } = this.#controller.ready ?? {};
		const row = this.#comments.get(id) ?? this.#pings.get(id);
		if (row) {
			this.#wanted = void 0;
			this.#leadTo(row);
		} else if (more === "available" && !places?.has(id)) this.discussion?.more();
	}
	/** Gives a row the focus and scrolls there. What is around it is laid out only then and may push it away: stay with it. */
	async #leadTo(row) {
		row.tabIndex = -1;
		row.focus({ preventScroll: true });
		for (let frame = 0; frame < 3; frame += 1) {
			row.scrollIntoView();
			await painted();
		}
	}
	#act(event) {
		const { id, parent } = event.node.record;
		if (event.action === "reply") this.replyTo = id;
		else if (event.action === "retry") this.discussion?.retry(id).catch(() => {});
		else if (parent !== null && this.#comments.get(parent)) {
			event.stopImmediatePropagation();
			this.replyTo = parent;
			this.#replyRow?.form?.takeBack(id);
		}
	}
	#done({ draft }) {
		const row = this.#replyRow;
		this.replyTo = null;
		if (draft) this.reveal(draft.id);
		else row?.querySelector("[value=reply]")?.focus();
	}
};
export { AfterwordCommentListElement };

//# sourceMappingURL=afterword-comment-list.js.map