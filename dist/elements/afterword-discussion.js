import { createDiscussion } from "../core/discussion.js";
import { isTriedAgain } from "../core/outbox.js";
import { withFewMarks } from "../core/visible.js";
import { connectableProperties, connectionOf, discussionOf, isReconnected } from "./connect.js";
import { level, oneOf, whole } from "./attributes.js";
import { contextProperties, discussionContext } from "./contexts.js";
import { DiscussionController } from "./discussion-controller.js";
import { AfterwordErrorEvent, AfterwordLoadedEvent, AfterwordPostedEvent } from "./events.js";
import { Localizer, english } from "./localizer.js";
import { PageController } from "./page.js";
import { PARTS } from "./parts.js";
import { PlaceController } from "./place-controller.js";
import { styles } from "./styles.js";
import { breather } from "./yield-to-page.js";
import { ContextProvider } from "@lit/context";
import { LitElement, html, nothing } from "lit";
// src/elements/afterword-discussion.ts
var toLevel = level(2);
var toOrder = oneOf("oldest", "newest", "best");
var toDepth = whole(0, 99, 4);
/** Whether a reply is on its way. */
var isSending = ({ state }) => state.status === "ready" && state.nodes.some((node) => node.state === "sending");
/**
* @tag afterword-discussion
* @attr {string} discussion-id - which discussion; by default the page's
* @attr {"canonical" | "path" | "address"} page-id - what names the page's discussion: its canonical link (or the address
*   without what names no page), the path of the address, or the whole address. Default `canonical`
* @attr {string} adapter - where it is kept: `http`, `local`, `json`, `wordpress`, `waline`. Default `http` with a src, else `local`
* @attr {string} src - where the adapter finds it
* @attr {string} token - a signed-in reader's token, as the site's own login gave it
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
* @csspart news - the button that shows what came since
* @csspart status - what is said while loading, on failing and when closed
*/
var AfterwordDiscussionElement = class extends LitElement {
	static styles = styles;
	static properties = {
		...connectableProperties,
		...contextProperties,
		locale: { attribute: false },
		heading: {},
		headingLevel: {
			attribute: "heading-level",
			converter: toLevel
		},
		order: { converter: toOrder },
		pageSize: {
			type: Number,
			attribute: "page-size"
		},
		maxDepth: {
			attribute: "max-depth",
			converter: toDepth
		},
		numbered: { type: Boolean },
		closed: { type: Boolean },
		said: {
			state: true,
			attribute: false
		},
		isRewriting: {
			state: true,
			attribute: false
		}
	};
	#controller = new DiscussionController(this, (state, transition) => this.#tell(state, transition));
	/** What was typed for the articles this page has shown. */
	#texts = /* @__PURE__ */ new Map();
	#provider = new ContextProvider(this, discussionContext);
	constructor() {
		super();
		new PlaceController(this);
		this.headingLevel = 2;
		this.order = "oldest";
		this.maxDepth = 4;
		this.numbered = false;
		this.closed = false;
		this.localizer = english;
		this.said = "";
		this.isRewriting = false;
		new PageController(this, () => {
			if (this.#isElsewhere) this.requestUpdate();
		});
	}
	connectedCallback() {
		super.connectedCallback();
		addEventListener("online", this.#onOnline);
		document.addEventListener("afterword-posted", this.#onPosted);
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		removeEventListener("online", this.#onOnline);
		document.removeEventListener("afterword-posted", this.#onPosted);
		queueMicrotask(() => {
			if (this.isConnected) return;
			this.#leave();
			this.discussion = void 0;
		});
	}
	willUpdate(changed) {
		this.headingLevel = toLevel(this.headingLevel);
		this.order = toOrder(this.order);
		this.maxDepth = toDepth(this.maxDepth);
		const isOther = this.#isElsewhere || isReconnected(changed) || changed.has("store") || changed.has("pageSize");
		if (isOther && this.isConnected) this.#open();
		else if (changed.has("order")) this.discussion?.reorder(this.order);
		if (!isOther && changed.has("token")) this.#renew();
		if (this.locale && changed.has("locale")) this.localizer = new Localizer(this.locale);
		const { discussion, localizer, store, reader } = this;
		this.#provider.setValue({
			discussion,
			localizer,
			store,
			reader
		});
	}
	render() {
		const { messages } = this.localizer;
		const { ready } = this.#controller;
		const state = this.discussion?.state;
		const error = state?.status === "failed" && messages.errors[state.error.code];
		const isClosed = this.closed || ready?.closed;
		return html`
      <section
        part="discussion"
        aria-labelledby="heading"
        @afterword-action=${this.#onAction}
        @afterword-submit=${this.#onSubmit}
        @afterword-done=${this.#onDone}
      >
        ${ready ? html`
                <h2 id="heading" part="heading" aria-level=${this.headingLevel}>${this.#title(ready)}</h2>
                <button part="news" ?hidden=${!ready.news} @click=${this.#onNews}>
                  ${this.localizer.count(messages.news, ready.news)}
                </button>
                <afterword-comment-list
                  exportparts=${PARTS}
                  max-depth=${this.maxDepth}
                  heading-level=${this.headingLevel + 1}
                  ?numbered=${this.numbered}
                  ?closed=${isClosed}
                ></afterword-comment-list>
              ` : html`<slot></slot>`}
        <p part="status" class=${error ? "fault" : "muted"}>
          ${error || (ready ? isClosed ? messages.closed : ready.mustSignIn && messages.signIn : messages.loading) || nothing}
        </p>
        <button ?hidden=${!error} @click=${this.#onRetry}>${messages.retry}</button>
        ${ready && (this.isRewriting || ready.may.has("add") && !isClosed) ? html`
                <afterword-reply-form
                  exportparts=${PARTS}
                  heading-level=${this.headingLevel + 1}
                ></afterword-reply-form>
                <button part="open" @click=${this.#onOpen}>
                  ${this.discussion?.texts.get(null) ? messages.goOn : messages.leaveReply}
                </button>
              ` : nothing}
        <p class="unseen" role="status">${this.said}</p>
      </section>
    `;
	}
	#title({ total, title: known, places }) {
		const { localizer } = this;
		const waiting = total ? 0 : [...places.values()].filter(({ state }) => state === "waiting").length;
		if (waiting) return localizer.count(localizer.messages.allWaiting, waiting);
		const title = this.heading ?? known;
		if (!title) return localizer.count(localizer.messages.untitled, total);
		const [before, after] = localizer.count(localizer.messages.titled, total, { title: "\0" }).split("\0");
		return html`${before}<bdi>${withFewMarks(title)}</bdi>${after}`;
	}
	get #list() {
		return this.renderRoot.querySelector("afterword-comment-list");
	}
	get #form() {
		return this.renderRoot.querySelector("afterword-reply-form");
	}
	/** Whether the reader is at another article than the one whose discussion this is. */
	get #isElsewhere() {
		return this.discussion?.id !== discussionOf(this);
	}
	/** Lets go of the discussion, once what is on its way to it has arrived: a reader may send and follow a link at once. */
	#leave() {
		const { discussion } = this;
		if (!discussion || !isSending(discussion)) discussion?.close();
		else discussion.subscribe(() => {
			if (!isSending(discussion)) discussion.close();
		});
	}
	#open() {
		const { adapter, store, locale } = connectionOf(this);
		const { order, pageSize } = this;
		const id = discussionOf(this);
		const texts = this.#texts.get(id) ?? /* @__PURE__ */ new Map();
		this.#texts.set(id, texts);
		this.store ??= store;
		this.isRewriting = false;
		this.#leave();
		this.discussion = createDiscussion({
			adapter,
			id,
			texts,
			order,
			pageSize: Number(pageSize) > 0 ? Number(pageSize) : "all",
			store: this.store,
			pause: breather(),
			holdNews: () => !document.hidden
		});
		this.discussion.load();
		this.#speak(locale);
	}
	/** Tells whoever made the connection of the new token, and asks who the reader is by it. */
	#renew() {
		connectionOf(this);
		this.discussion?.renew();
	}
	/** Takes on the page's language, once it is there, unless it was given one. */
	async #speak(locale) {
		const language = await locale;
		this.locale ??= language;
	}
	#tell(state, transition) {
		const { messages } = this.localizer;
		if (transition.type === "loaded" && state.status === "ready") this.dispatchEvent(new AfterwordLoadedEvent(this.discussion.id, state.total));
		if (transition.type === "sending" && !transition.isByItself) this.said = messages.sending;
		if (transition.type === "changed" && state.status === "ready" && state.news) this.said = this.localizer.count(messages.news, state.news);
		if (transition.type === "posted") {
			this.said = transition.comment.status === "pending" ? messages.sentWaiting : messages.sent;
			this.dispatchEvent(new AfterwordPostedEvent(transition.comment));
		}
		if (transition.type === "error") {
			const { error, draft } = transition;
			const again = draft && isTriedAgain(error) ? messages.again : "";
			this.said = `${draft ? messages.failed : ""} ${messages.errors[error.code]} ${again}`;
			console.warn(error);
			this.dispatchEvent(new AfterwordErrorEvent(error, draft));
		}
	}
	#onOnline = () => this.discussion?.resume();
	/** What this reader wrote in another element of the page is no news to them. */
	#onPosted = ({ comment, target }) => {
		const [ours, theirs] = [this.discussion, target.discussion];
		if (ours && theirs && ours !== theirs && ours.id === theirs.id && ours.adapter === theirs.adapter) ours.learn(comment);
	};
	/** Loads anew. The button is gone then; who pressed it finds the heading. */
	async #onRetry() {
		await this.discussion.load();
		await this.updateComplete;
		const heading = this.renderRoot.querySelector("#heading");
		if (heading) heading.tabIndex = -1;
		heading?.focus();
	}
	#onNews() {
		this.said = "";
		this.#list.reveal(this.discussion.showNews());
	}
	async #onAction({ action, node }) {
		this.requestUpdate();
		if (action !== "change") return;
		this.isRewriting = true;
		await this.updateComplete;
		this.#onOpen();
		this.#form?.takeBack(node.record.id);
	}
	/** Goes back from a reply under a comment to the form under the article. */
	#onOpen() {
		this.#list.replyTo = null;
		this.#form?.focus();
	}
	/** What was written for one article is not sent to another: it is kept there. */
	#onSubmit(event) {
		if (!this.#isElsewhere) return;
		event.preventDefault();
		event.stopPropagation();
		this.requestUpdate();
	}
	#onDone({ draft }) {
		if (!draft) return;
		this.isRewriting = false;
		this.reader = {
			email: "",
			url: "",
			...draft.author
		};
		this.#list.reveal(draft.id);
	}
};
export { AfterwordDiscussionElement };

//# sourceMappingURL=afterword-discussion.js.map