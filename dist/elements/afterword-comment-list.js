import { CommentRows } from "./comment-rows.js";
import { fragmentOf } from "./comment-template.js";
import { DiscussionController } from "./discussion-controller.js";
import { listStyles } from "./list-styles.js";
import { sharedStyles } from "./shared-styles.js";
import { painted } from "./yield-to-page.js";
import { LitElement, html, nothing } from "lit";
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
	static styles = [sharedStyles, listStyles];
	static properties = {
		maxDepth: {
			type: Number,
			attribute: "max-depth"
		},
		numbered: {
			type: Boolean,
			reflect: true
		},
		closed: { type: Boolean },
		headingLevel: {
			type: Number,
			attribute: "heading-level"
		}
	};
	#controller = DiscussionController.within(this);
	#comments = new CommentRows();
	#pings = new CommentRows();
	#view;
	#replyTo = null;
	#shown = [];
	#filled = Promise.resolve();
	/** The comment to be brought into view and focus as soon as it is there, by its address's end. */
	#wanted = "";
	/** The comment it was last led to. */
	#goal;
	constructor() {
		super();
		this.maxDepth = 4;
		this.numbered = false;
		this.closed = false;
		this.headingLevel = 3;
		this.addEventListener("afterword-action", (event) => this.#act(event));
		this.addEventListener("afterword-done", (event) => this.#done(event));
	}
	/** What it lists: set it, or put the list into an <afterword-discussion>. */
	get discussion() {
		return this.#controller.context.discussion;
	}
	set discussion(discussion) {
		this.#controller.context = {
			...this.#controller.context,
			discussion
		};
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
	willUpdate() {
		const { maxDepth, numbered } = this;
		const { localizer } = this.#controller.context;
		const view = {
			localizer,
			maxDepth,
			canReply: !this.closed && !this.#state?.closed && (this.#state?.may.has("add") ?? false),
			numbered
		};
		if (Object.keys(view).some((name) => view[name] !== this.#view?.[name])) this.#view = view;
	}
	render() {
		const { pings = [], more = "none" } = this.#state ?? {};
		const { messages } = this.#controller.context.localizer;
		return html`
      ${this.#comments.element}
      ${more === "available" || more === "failed" ? html`<button part="more" @click=${this.#onMore}>
              ${more === "failed" ? messages.retry : messages.more}
            </button>` : nothing}
      <section part="pings" ?hidden=${!pings.length} aria-labelledby="pings">
        <h3 id="pings" aria-level=${this.headingLevel}>${messages.pings}</h3>
        ${this.#pings.element}
      </section>
    `;
	}
	updated(changed) {
		if (changed.has("maxDepth")) this.style.setProperty("--_max-depth", String(this.maxDepth));
		const state = this.#state;
		if (!state || !this.#view) return;
		const shown = [
			state.nodes,
			state.pings,
			this.#view,
			this.#replyTo
		];
		if (shown.every((part, index) => part === this.#shown[index])) return;
		this.#shown = shown;
		this.#filled = this.#fill(state, this.#view);
	}
	async getUpdateComplete() {
		const complete = await super.getUpdateComplete();
		await this.#filled;
		return complete;
	}
	get #state() {
		return this.#controller.ready;
	}
	get #replyRow() {
		return this.#replyTo === null ? void 0 : this.#comments.get(this.#replyTo);
	}
	get #form() {
		return this.#replyRow?.querySelector("afterword-reply-form");
	}
	async #fill({ nodes, pings }, view) {
		const rows = [this.#comments.show(nodes, view), this.#pings.show(pings, {
			...view,
			canReply: false,
			numbered: false
		})];
		this.#bringIntoView();
		await Promise.all(rows);
		this.#bringIntoView();
	}
	/** Moves view and focus to a comment, as soon as it is there. */
	reveal(id) {
		this.#wanted = fragmentOf(id);
		this.#bringIntoView();
	}
	#onHash = () => {
		if (!location.hash.startsWith("#comment-")) return;
		this.#wanted = location.hash;
		this.#bringIntoView();
	};
	#bringIntoView() {
		if (!this.#wanted) return;
		const { nodes = [], pings = [], more } = this.#state ?? {};
		const node = [...nodes, ...pings].find(({ record }) => fragmentOf(record.id) === this.#wanted);
		const row = node && (this.#comments.get(node.record.id) ?? this.#pings.get(node.record.id));
		if (row?.isConnected) {
			this.#wanted = "";
			this.#leadTo(row);
		} else if (!node && more === "available") this.discussion?.more();
	}
	/** Gives a row the focus and scrolls there. What is around it is laid out only then and may push it away: stay with it. */
	async #leadTo(row) {
		this.#goal = row;
		row.tabIndex = -1;
		row.focus({ preventScroll: true });
		for (let frame = 0; frame < 3 && this.#goal === row; frame += 1) {
			row.scrollIntoView();
			await painted();
		}
	}
	#onMore() {
		this.#controller.discussion.more();
	}
	#act(event) {
		const { id, parent } = event.node.record;
		if (event.action === "reply") {
			this.replyTo = id;
			this.#form?.focus();
		} else if (event.action === "retry") this.#controller.discussion.retry(id).catch(() => {});
		else if (parent !== null && this.#comments.get(parent)) {
			event.stopImmediatePropagation();
			this.replyTo = parent;
			this.#form?.takeBack(id);
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