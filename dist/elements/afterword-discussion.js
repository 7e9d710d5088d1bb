import { createDiscussion } from "../core/discussion.js";
import { AfterwordError, asAfterwordError } from "../core/errors.js";
import { countApproved, pageOf } from "../core/paging.js";
import { en } from "../locales/en.js";
import { archiveIn, connectableProperties, connectionOf, discussionOf } from "./connect.js";
import { discussionContext, settingsContext } from "./contexts.js";
import { DiscussionController } from "./discussion-controller.js";
import { discussionStyles } from "./discussion-styles.js";
import { AfterwordErrorEvent, AfterwordLoadedEvent, AfterwordPostedEvent } from "./events.js";
import { Localizer } from "./localizer.js";
import { sharedStyles } from "./shared-styles.js";
import { painted } from "./yield-to-page.js";
import { ContextProvider } from "@lit/context";
import { LitElement, html, nothing } from "lit";
// src/elements/afterword-discussion.ts
/** The parts of the elements within, handed on to the page's ::part(). */
var PARTS = "list,pings,more,comment,avatar,byline,author,badge,parent,permalink,body,note,reply,retry,change,form,heading:form-heading,field,control,send,cancel";
/** Properties that make it another discussion. */
var IDENTITY = [
	"discussionId",
	"adapterName",
	"src",
	"adapter",
	"store",
	"pageSize"
];
/**
* @tag afterword-discussion
* @attr {string} discussion-id - which discussion; by default the page's canonical address without its fragment
* @attr {string} adapter - where it is kept: `local`, `json`. Default `http` with a src, else `local`
* @attr {string} src - where the adapter finds it
* @attr {string} heading - the article's title, for the heading; by default the one the adapter knows
* @attr {number} heading-level - default 2
* @attr {"oldest" | "newest" | "best"} order - default `oldest`
* @attr {number | "all"} page-size - threads a page; default `all`: everything, the first ones first
* @attr {number} max-depth - how far replies are moved in; default 4
* @attr {boolean} numbered - numbers the threads
* @attr {boolean} closed - takes no more responses
* @slot - shown until the discussion is ready, and if it never is. A <script type="application/json"> in it holds an archive
* @fires {AfterwordLoadedEvent} afterword-loaded - the first page is there
* @fires {AfterwordSubmitEvent} afterword-submit - a reader sends; cancel it, or replace its draft
* @fires {AfterwordPostedEvent} afterword-posted - what a reader sent was stored
* @fires {AfterwordErrorEvent} afterword-error - a call failed
* @csspart discussion - everything
* @csspart heading - the heading with the count
* @csspart status - what is said while loading, on failing and when closed
*/
var AfterwordDiscussionElement = class extends LitElement {
	static styles = [sharedStyles, discussionStyles];
	static properties = {
		...connectableProperties,
		heading: {},
		headingLevel: {
			type: Number,
			attribute: "heading-level"
		},
		order: {},
		pageSize: { attribute: "page-size" },
		maxDepth: {
			type: Number,
			attribute: "max-depth"
		},
		numbered: { type: Boolean },
		closed: { type: Boolean },
		store: { attribute: false },
		reader: { attribute: false },
		fault: {
			state: true,
			attribute: false
		},
		said: {
			state: true,
			attribute: false
		},
		isReplying: {
			state: true,
			attribute: false
		}
	};
	#controller = new DiscussionController(this, (state, transition) => this.#tell(state, transition));
	#discussions = new ContextProvider(this, { context: discussionContext });
	#settings;
	#localizer = new Localizer(en);
	#store;
	constructor() {
		super();
		this.headingLevel = 2;
		this.order = "oldest";
		this.pageSize = "all";
		this.maxDepth = 4;
		this.numbered = false;
		this.closed = false;
		this.said = "";
		this.isReplying = false;
		this.#settings = new ContextProvider(this, {
			context: settingsContext,
			initialValue: {
				localizer: this.#localizer,
				store: void 0,
				reader: void 0
			}
		});
	}
	/** The state behind it, for whoever wants to watch or drive it. */
	get discussion() {
		return this.#controller.discussion;
	}
	connectedCallback() {
		super.connectedCallback();
		addEventListener("online", this.#onOnline);
		if (this.hasUpdated && !this.discussion) this.#open();
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		removeEventListener("online", this.#onOnline);
		queueMicrotask(() => {
			if (!this.isConnected) this.#adopt(void 0);
		});
	}
	willUpdate(changed) {
		if (!this.hasUpdated || IDENTITY.some((name) => changed.has(name))) this.#open();
		else if (changed.has("order")) this.discussion?.reorder(this.order);
		if (changed.has("locale")) this.#localizer = new Localizer(this.locale ?? en);
		if (changed.has("locale") || changed.has("reader")) this.#setUp();
	}
	render() {
		const ready = this.#controller.ready;
		return html`
      <section part="discussion" aria-labelledby=${ready ? "heading" : nothing}>
        ${ready ? this.#ready(ready) : this.#notReady()}
        <p class="unseen" role="status">${this.said}</p>
      </section>
    `;
	}
	#notReady() {
		const { messages } = this.#localizer;
		const { state } = this.#controller;
		const error = this.fault ?? (state.status === "failed" ? state.error : void 0);
		return html`
      <slot></slot>
      ${error ? html`<p part="status" class="fault" role="alert">${messages.errors[error.code]}</p>` : html`<p part="status" class="muted loading">${messages.loading}</p>`}
      ${error && !this.fault ? html`<button @click=${this.#onRetry}>${messages.retry}</button>` : nothing}
    `;
	}
	#ready(ready) {
		const isClosed = this.closed || ready.closed;
		return html`
      <h2 id="heading" part="heading" aria-level=${this.headingLevel}>${this.#title(ready)}</h2>
      <afterword-comment-list
        exportparts=${PARTS}
        max-depth=${this.maxDepth}
        heading-level=${this.headingLevel + 1}
        ?numbered=${this.numbered}
        ?closed=${isClosed}
        @afterword-action=${this.#onAction}
        @afterword-done=${this.#onListDone}
      ></afterword-comment-list>
      ${isClosed ? html`<p part="status" class="muted">${this.#localizer.messages.closed}</p>` : nothing}
      ${ready.may.has("add") && !isClosed ? this.#form() : nothing}
    `;
	}
	#title({ total, title: known }) {
		const { messages } = this.#localizer;
		const title = this.heading ?? known;
		if (!title) return this.#localizer.count(messages.untitled, total);
		const [before, after] = this.#localizer.count(messages.titled, total, { title: "\0" }).split("\0");
		return html`${before}<bdi>${title}</bdi>${after}`;
	}
	#form() {
		return html`
      <afterword-reply-form
        exportparts=${PARTS}
        heading-level=${this.headingLevel + 1}
        ?hidden=${this.isReplying}
        @afterword-done=${this.#onDone}
      ></afterword-reply-form>
      ${this.isReplying ? html`<button part="open" @click=${this.#onOpen}>${this.#localizer.messages.leaveReply}</button>` : nothing}
    `;
	}
	get #list() {
		return this.renderRoot.querySelector("afterword-comment-list");
	}
	get #rootForm() {
		return this.renderRoot.querySelector("afterword-reply-form");
	}
	#open() {
		this.fault = void 0;
		try {
			const id = discussionOf(this);
			const { order } = this;
			const archive = archiveIn(this);
			const { adapter, store, locale } = connectionOf(this, archive);
			const archived = archive?.discussions.find((discussion) => discussion.id === id);
			this.#store = this.store ?? store;
			this.#adopt(createDiscussion({
				adapter,
				id,
				order,
				pageSize: pageSizeOf(this.pageSize),
				store: this.#store,
				first: archived && firstPage(archived, order),
				pause: painted
			}));
			this.#speak(locale);
			this.#localizer.ago(0, 0);
		} catch (thrown) {
			this.#adopt(void 0);
			this.fault = asAfterwordError(thrown);
			console.error(this.fault);
			this.dispatchEvent(new AfterwordErrorEvent(this.fault));
		}
		this.#setUp();
	}
	#adopt(discussion) {
		this.discussion?.close();
		this.#controller.discussion = discussion;
		this.#discussions.setValue(discussion);
		discussion?.load();
	}
	/** Takes on the page's language, once it is there, unless it was given one. */
	async #speak(locale) {
		try {
			const language = await locale;
			this.locale ??= language;
		} catch (error) {
			console.warn("Afterword stays with English:", error);
		}
	}
	#setUp() {
		this.#settings.setValue({
			localizer: this.#localizer,
			store: this.#store,
			reader: this.reader
		});
	}
	#tell(state, transition) {
		const { messages } = this.#localizer;
		switch (transition.type) {
			case "loaded":
				if (state.status === "ready") this.dispatchEvent(new AfterwordLoadedEvent(discussionOf(this), state.total));
				break;
			case "outbox":
				this.said = messages.sending;
				break;
			case "posted":
				this.said = transition.comment.status === "pending" ? messages.sentWaiting : messages.sent;
				this.dispatchEvent(new AfterwordPostedEvent(transition.comment));
				break;
			case "error":
				this.said = `${transition.draft ? messages.failed : ""} ${messages.errors[transition.error.code]}`;
				console.warn(transition.error);
				this.dispatchEvent(new AfterwordErrorEvent(transition.error, transition.draft));
		}
	}
	#onOnline = () => this.discussion?.resume();
	#onRetry() {
		this.discussion?.load();
	}
	#onAction({ action, node }) {
		if (action === "reply") this.isReplying = true;
		if (action !== "change") return;
		this.#onOpen();
		this.#rootForm?.takeBack(node.record.id);
	}
	/** Goes back from a reply under a comment to the form under the article. */
	#onOpen() {
		if (this.#list) this.#list.replyTo = null;
		this.isReplying = false;
		this.#rootForm?.focus();
	}
	#onListDone(event) {
		this.isReplying = false;
		this.#meet(event);
	}
	#onDone(event) {
		this.#meet(event);
		if (event.draft) this.#list?.reveal(event.draft.id);
	}
	/** Whoever wrote once need not say again who they are, while the page is open. */
	#meet({ draft }) {
		if (draft) this.reader = {
			email: "",
			url: "",
			...draft.author
		};
	}
};
var pageSizeOf = (value) => {
	if (value === "all") return value;
	const size = Number(value);
	if (Number.isInteger(size) && size > 0 && size <= 1e3) return size;
	throw new AfterwordError("invalid", `page-size is "${value}"; it may be "all" or a whole number from 1 to 1000.`);
};
var firstPage = ({ comments, title, closed = false }, order) => ({
	...title !== void 0 && { title },
	closed,
	...pageOf(comments, { order }),
	total: countApproved(comments),
	version: 0
});
export { AfterwordDiscussionElement };

//# sourceMappingURL=afterword-discussion.js.map