import { CommentRows } from "./comment-rows.js";
import { headingLevelAttribute, integerAttribute } from "./attributes.js";
import { consumeDiscussionContext, contextProperties } from "./contexts.js";
import { DiscussionController } from "./discussion-controller.js";
import { enterForm } from "./form-place.js";
import { loadable } from "../core/load-chunk.js";
import { loadWriting, writing } from "./load-writing.js";
import { english } from "./localizer.js";
import { remembered } from "./remembered.js";
import { restLoader } from "./rest-loader.js";
import { styles } from "./styles.js";
import { LitElement, html } from "lit";
// src/elements/afterword-comment-list.ts
var loadMuting = loadable(() => import("./muting.js"));
/** Properties that every comment is drawn with. */
var VIEWED = [
	"localizer",
	"maxDepth",
	"discussion"
];
/**
* The list of responses alone, for a layout of your own.
*
* @tag afterword-comment-list
* @attr {number} max-depth - how far replies are moved in; deeper ones name the comment they answer. Default 4
* @attr {boolean} numbered - numbers the threads
* @attr {boolean} closed - has no reply buttons
* @attr {number} heading-level - level of the heading over the pings. Default 3
* @cssState open - a form is open under a comment; in older browsers an attribute of this name
* @csspart list - the comments; the pings are a list of their own
* @csspart comment - one comment
* @csspart pings - the pings, with their heading
* @csspart more - a button for comments that are not loaded yet
* @csspart collapse - the button that collapses a thread, or opens it
* @csspart collapsed - says how many replies are hidden, and shows them
* @csspart keys - the list of keys
* @csspart notice - says that the comment of a link is not here
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
		},
		open: {
			attribute: false,
			noAccessor: true
		}
	};
	#controller = new DiscussionController(this, (_, transition) => {
		if (transition.type === "recalled") loadWriting().then(({ goOn }) => goOn(this, transition.last));
	});
	#comments = new CommentRows();
	#pings = new CommentRows();
	#view;
	#internals;
	#open;
	#filled;
	#loadRest = restLoader(this);
	/** Whether the reader asked for the next page. The button then stays visible, so that the focus is not lost. */
	#isAsking = false;
	/** The comment that gets the focus and is scrolled to as soon as it is there. */
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
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#comments.stop();
		this.#pings.stop();
	}
	/** The form that is open under a comment: one at a time. If the comment is not there yet, its form opens when it is. */
	get open() {
		return this.#open;
	}
	set open(open) {
		this.show(open);
		if (open) enterForm(this.#openRow?.form, this.localizer);
	}
	/** Opens a form, or closes it, and leaves the focus where it is. */
	show(open) {
		const left = this.#openRow;
		this.#open = open;
		const row = this.#openRow;
		if (row) row.open = open.type;
		if (CSS.supports("selector(:state(open))")) (this.#internals ??= this.attachInternals()).states[open ? "add" : "delete"]("open");
		else this.toggleAttribute("open", !!open);
		if (!left || left === row) return;
		left.open = void 0;
		if (!this.#controller.ready?.nodesById.has(left.node.record.id)) this.requestUpdate();
	}
	/** The row of a comment or a ping. */
	row(id) {
		return this.#comments.get(id) ?? this.#pings.get(id);
	}
	/** Scrolls to a comment and gives it the focus, as soon as it is there. */
	reveal(id) {
		this.#wanted = id;
		this.#bringIntoView();
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
			permissions: () => this.#controller.ready?.permissions,
			texts: this.discussion?.typedTexts,
			now: this.discussion?.now
		};
		const { ready } = this.#controller;
		if (!ready) return;
		this.#comments.element.classList.toggle("no-reply", this.closed || ready.closed || !ready.permissions.has("add"));
		this.#pings.element.className = "no-reply";
		this.#filled = this.#fill(ready, this.#view);
	}
	async getUpdateComplete() {
		const complete = await super.getUpdateComplete();
		await this.#filled;
		return complete;
	}
	get #openRow() {
		return this.#comments.get(this.#open?.id ?? "");
	}
	async #fill({ nodes, pings, nodesById, more }, view) {
		if (remembered("afterword-muted")) await loadMuting().then(({ attachMuting }) => attachMuting(this), () => {});
		const rows = [this.#comments.show(nodes, nodesById, view, this.numbered), this.#pings.show(pings, nodesById, view)];
		this.#bringIntoView();
		await this.#loadRest(rows, more !== "loading");
		this.#bringIntoView();
	}
	/** Asks for the next page, and scrolls to the first new comment. */
	async #onMore() {
		const { nodesById } = this.#controller.ready;
		this.#isAsking = true;
		await this.discussion.more();
		this.#isAsking = false;
		const fresh = this.#controller.ready?.nodes.find(({ record }) => !nodesById.has(record.id));
		if (fresh) this.reveal(fresh.record.id);
	}
	#bringIntoView() {
		const row = this.row(this.#wanted ?? "");
		this.show(this.#open);
		if (!row) return;
		this.#wanted = void 0;
		row.tabIndex = -1;
		row.focus({ preventScroll: true });
		row.scrollIntoView({ behavior: "instant" });
		this.onReveal?.(row);
	}
	#act(event) {
		const { action, node } = event;
		if (action === "retry" || action === "edit-unsent") writing()?.actOnFailure(this, event);
		else this.open = {
			type: action,
			id: node.record.id
		};
	}
	#done({ draft }) {
		const open = this.#open;
		const reply = this.#openRow?.querySelector("[value=reply]");
		this.open = void 0;
		if (!draft && open?.type === "reply" && reply?.getClientRects()[0]) reply.focus();
		else this.reveal((draft ?? open).id);
	}
};
export { AfterwordCommentListElement };

//# sourceMappingURL=afterword-comment-list.js.map