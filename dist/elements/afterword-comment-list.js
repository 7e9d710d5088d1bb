import { CommentRows } from "./comment-rows.js";
import { headingLevelAttribute, integerAttribute } from "./attributes.js";
import { consumeDiscussionContext, contextProperties } from "./contexts.js";
import { DiscussionController } from "./discussion-controller.js";
import { enterForm } from "./form-place.js";
import { loadWriting } from "./load-writing.js";
import { english } from "./localizer.js";
import { styles } from "./styles.js";
import { nextPaint } from "./yield-to-page.js";
import { LitElement, html } from "lit";
// src/elements/afterword-comment-list.ts
/** What its comments are shown by. */
var VIEWED = [
	"localizer",
	"maxDepth",
	"discussion"
];
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
			attribute: "max-depth",
			converter: integerAttribute(0, 99, 4)
		},
		numbered: { type: Boolean },
		closed: { type: Boolean },
		headingLevel: {
			attribute: "heading-level",
			converter: headingLevelAttribute(3)
		}
	};
	#controller = new DiscussionController(this, (_, transition) => {
		if (transition.type === "recalled") this.#goOn(transition.last);
	});
	#comments = new CommentRows();
	#pings = new CommentRows();
	#view;
	#replyTo = null;
	#filled;
	/** Once the first comments are painted, what it takes to answer them is fetched. */
	#prepareWriting;
	/** Whether the next page was asked for by its button, which then stays for whoever pressed it. */
	#isAsking = false;
	/** The comment to be brought into view and focus as soon as it is there. */
	#wanted;
	constructor() {
		super();
		consumeDiscussionContext(this);
		this.localizer = english;
		this.maxDepth = 4;
		this.numbered = false;
		this.closed = false;
		this.headingLevel = 3;
		this.addEventListener("afterword-action", (event) => this.#act(event));
		this.addEventListener("afterword-form-closed", (event) => this.#done(event));
	}
	/** The comment under which the reply form is open. */
	get replyTo() {
		return this.#replyTo;
	}
	set replyTo(id) {
		if (id === this.#replyTo) return;
		this.#openAt(id);
		if (id !== null) enterForm(this.#replyRow?.form, this.localizer);
	}
	#openAt(id) {
		const left = this.#replyRow;
		if (left) left.replying = false;
		this.#replyTo = id;
		if (this.#replyRow) this.#replyRow.replying = true;
		this.toggleAttribute("replying", id !== null);
		if (left && !this.#controller.ready?.nodesById.has(left.node.record.id)) this.requestUpdate();
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
      <button
        part="more"
        ?hidden=${more === "none" || more === "loading" && !this.#isAsking}
        aria-disabled=${more === "loading"}
        @click=${this.#onMore}
      >
        ${more === "failed" ? messages.retry : more === "loading" ? messages.loading : messages.more}
      </button>
      <div part="pings" ?hidden=${!pings.length}>
        <h3 aria-level=${this.headingLevel}>${messages.pings}</h3>
        ${this.#pings.element}
      </div>
    `;
	}
	updated(changed) {
		const { localizer, maxDepth } = this;
		if (!this.#view || VIEWED.some((name) => changed.has(name))) this.#view = {
			localizer,
			maxDepth,
			texts: this.discussion?.typedTexts,
			now: this.discussion?.now
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
	async #fill({ nodes, pings, nodesById }, view) {
		const rows = [this.#comments.show(nodes, nodesById, view, this.numbered), this.#pings.show(pings, nodesById, view)];
		this.#bringIntoView();
		this.#prepareWriting ??= nextPaint().then(loadWriting);
		this.#prepareWriting.catch(() => {});
		await Promise.all(rows);
		this.#bringIntoView();
	}
	/** Asks for the next page, and leads to the first of what was not there before. */
	async #onMore() {
		const { discussion } = this;
		const { nodesById } = this.#controller.ready;
		this.#isAsking = true;
		await discussion.more();
		this.#isAsking = false;
		const fresh = this.#controller.ready?.nodes.find(({ record }) => !nodesById.has(record.id));
		if (fresh) this.reveal(fresh.record.id);
	}
	/** Moves view and focus to a comment, as soon as it is there. */
	reveal(id) {
		this.#wanted = id;
		this.#bringIntoView();
	}
	#onHash = () => {
		const [, id] = /^#comment-(.+)/.exec(location.hash) ?? [];
		if (!id) return;
		try {
			this.reveal(decodeURIComponent(id));
		} catch {}
	};
	#bringIntoView() {
		const id = this.#wanted;
		if (id === void 0) return;
		const { more, nodesById } = this.#controller.ready ?? {};
		const row = this.#comments.get(id) ?? this.#pings.get(id);
		if (row) {
			this.#wanted = void 0;
			this.#leadTo(row);
		} else if (more === "available" && !nodesById?.has(id)) this.discussion?.more();
	}
	/** Gives a row the focus and scrolls there. What is around it is laid out only then and may push it away: stay with it. */
	async #leadTo(row) {
		row.tabIndex = -1;
		row.focus({ preventScroll: true });
		for (let frame = 0, last = 6; frame < last; frame += 1) {
			const before = scrollY;
			row.scrollIntoView();
			if (scrollY !== before) last = Math.min(frame + 6, 60);
			await nextPaint();
		}
	}
	/**
	* Says where texts wait that an earlier visit left. Where the last of them was typed the form is open again, unless the
	* reader is at something already.
	*/
	async #goOn(last) {
		await Promise.all([this.updateComplete, loadWriting()]);
		for (const id of this.discussion.typedTexts.keys()) this.#comments.get(id ?? "")?.refresh();
		const { activeElement } = this.getRootNode();
		if (this.#replyTo === null && !activeElement?.matches("afterword-reply-form") && this.#comments.get(last ?? "")) this.#openAt(last);
	}
	#act(event) {
		const { id, parent } = event.node.record;
		if (event.action === "reply") this.replyTo = id;
		else if (event.action === "retry") {
			this.reveal(id);
			this.discussion?.retry(id).catch(() => {});
		} else if (parent !== null && this.#comments.get(parent)) {
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