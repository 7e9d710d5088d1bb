import { COMMENT_ORDERS } from "../core/vocabulary.js";
import { articleForm, enterArticleForm, renderArticleForm } from "./article-form.js";
import { enumAttribute, headingLevelAttribute, integerAttribute } from "./attributes.js";
import { connectableProperties, connectionOf, discussionOf, isReconnected } from "./connect.js";
import { DiscussionProvider, contextProperties } from "./contexts.js";
import { DiscussionController } from "./discussion-controller.js";
import { tellPage } from "./discussion-events.js";
import { titleOf } from "./discussion-title.js";
import { keepPlace } from "./form-place.js";
import { Localizer, english } from "./localizer.js";
import { leaveDiscussion, openDiscussion } from "./open-discussion.js";
import { hearPage } from "./page-events.js";
import { PageController } from "./page.js";
import { EXPORTED_PARTS } from "./parts.js";
import { keepReadingPlace } from "./keep-reading-place.js";
import { remembered } from "./remembered.js";
import { styles } from "./styles.js";
import { LitElement, html, nothing } from "lit";
// src/elements/afterword-discussion.ts
var toLevel = headingLevelAttribute(2);
var toOrder = enumAttribute(COMMENT_ORDERS);
var toDepth = integerAttribute(0, 99, 4);
/**
* The whole discussion under an article: a heading with the count, the list of responses, the form.
*
* @tag afterword-discussion
* @attr {string} discussion-id - which discussion; by default the page's
* @attr {"canonical" | "path" | "address"} page-id - what names the page's discussion: its canonical link (or else its plain
*   address, see docs/elements.md), the plain address without parameters, or the whole address. Default `canonical`
* @attr {string} adapter - where it is kept: `http`, `local`, `json`, `wordpress`, `waline`. Default `http` with a src, else `local`
* @attr {string} src - where the adapter finds it
* @attr {string} token - a signed-in reader's token, as the site's own login gave it
* @attr {string} heading - the article's title, for the heading; by default the one the adapter knows
* @attr {number} heading-level - default 2
* @attr {"oldest" | "newest" | "best"} order - until the reader chooses one; default `oldest`
* @attr {number | "all"} page-size - threads on a page; default `all`: everything, beginning with the first ones
* @attr {number} max-depth - how far replies are moved in; default 4
* @attr {"none"} keys - `none` switches off the keys that readers have in a discussion
* @attr {boolean} numbered - numbers the threads
* @attr {string} formats - what readers may write in: `text`, `markdown`, or both with a space between; the first is used
*   unless the reader chooses. Default `text`
* @attr {boolean} closed - takes no more responses
* @attr {string} reactions - names of reactions with their signs: `like 👍, heart ❤️`; none if it is empty. Default `like 👍`
* @attr {number} undo-seconds - for how many seconds a reader can undo the sending of a reply, and a removal; default 5, at most 600, none: 0
* @slot - shown until the discussion is ready, and if it never is. A <script type="application/json"> in it holds an archive
* @fires {AfterwordConnectEvent} afterword-connect - it looks for an adapter; set `connect` to answer
* @fires {AfterwordLoadedEvent} afterword-loaded - the first page is there
* @fires {AfterwordSubmitEvent} afterword-submit - a reader sends; cancel it, or replace its draft
* @fires {AfterwordPostedEvent} afterword-posted - what a reader sent was stored
* @fires {AfterwordErrorEvent} afterword-error - a call failed
* @csspart discussion - everything
* @csspart heading - the heading with the count
* @csspart tools - the line with the order, the search and the ways to what is new
* @csspart search - the search
* @csspart search-field - its field
* @csspart results - what it found
* @csspart search-place - which of that the reader was led to, with buttons for the next and the previous one
* @csspart kept - says how old the responses are, while the back end cannot be reached
* @csspart own-list - the button there that opens the list of what the reader wrote
* @csspart own - the dialog with that list
* @csspart own-download - the button there that downloads all of it
* @csspart own-remove - the button there that removes all of it
* @csspart own-yes - the button that removes it after the question
* @csspart own-no - the button that keeps it
* @csspart own-code - the button there that shows a guest's code
* @csspart own-close - the button there that closes it
* @csspart news - the button that shows the comments that came since
* @csspart status - that it loads, has failed or is closed
* @csspart open - the button that opens the form under the article again
* @cssprop [--afterword-accent] - focus rings, buttons' borders, the check box; default the text's colour
* @cssprop [--afterword-line] - rules; default mixed from the text's colour
* @cssprop [--afterword-muted] - quiet text; default mixed from the text's colour
* @cssprop [--afterword-fault] - faults; default a red as light as the text
* @cssprop [--afterword-radius=0.375em] - corners
* @cssprop [--afterword-space=1rem] - distances
* @cssprop [--afterword-avatar=2.5em] - an avatar's size; less where it is narrow
* @cssprop [--afterword-indent=2em] - how far a reply is moved in; less where it is narrow
* @cssprop [--afterword-field=transparent] - a field's background
* @cssprop [--afterword-form-width=44em] - the form's width
* @cssprop [--afterword-button] - a button's background; default mixed from the text's colour
* @cssprop [--afterword-button-text=inherit] - a button's text
* @cssprop [--afterword-button-hover] - a button's background under the pointer; default mixed from the text's colour
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
		keys: {},
		closed: { type: Boolean },
		formats: {},
		reactions: {},
		undoSeconds: { attribute: "undo-seconds" },
		announcement: {
			state: true,
			attribute: false
		}
	};
	#controller = new DiscussionController(this, (state, transition) => {
		this.announcement = tellPage(this, state, transition) ?? this.announcement;
	});
	#texts = /* @__PURE__ */ new Map();
	#provider = new DiscussionProvider(this);
	/** Whether the reader asked to load again. The button then stays visible, so that the focus is not lost. */
	#isRetrying = false;
	/** The discussion from which the reader has taken an unsent text back, to change it. */
	#edited;
	constructor() {
		super();
		keepReadingPlace(this);
		hearPage(this);
		this.headingLevel = 2;
		this.order = "oldest";
		this.maxDepth = 4;
		this.numbered = false;
		this.closed = false;
		this.localizer = english;
		this.announcement = "";
		new PageController(this, () => {
			if (this.#isElsewhere) this.requestUpdate();
		});
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		queueMicrotask(() => {
			if (this.isConnected) return;
			leaveDiscussion(this.discussion);
			this.discussion = void 0;
		});
	}
	willUpdate(changed) {
		this.headingLevel = toLevel(this.headingLevel);
		this.order = toOrder(this.order);
		this.maxDepth = toDepth(this.maxDepth);
		const isOther = this.#isElsewhere || isReconnected(changed) || changed.has("store") || changed.has("pageSize");
		if (isOther && this.isConnected) this.#connect();
		else if (changed.has("order")) this.discussion?.reorder(this.order);
		if (!isOther && changed.has("token")) this.#renew();
		if (this.locale && changed.has("locale")) {
			this.announcement = "";
			this.localizer = new Localizer(this.locale);
		}
		const { discussion, localizer, store, reader, formats } = this;
		this.#provider.setValue({
			discussion,
			localizer,
			store,
			reader,
			formats
		});
	}
	render() {
		const { localizer } = this;
		const { messages } = localizer;
		const { ready } = this.#controller;
		const state = this.discussion?.state;
		const error = state?.status === "failed" && messages.errors[state.error.code];
		const isClosed = this.closed || ready?.closed;
		return html`
      <section
        part="discussion"
        dir=${localizer.locale.direction ?? nothing}
        aria-labelledby="heading"
        @afterword-action=${this.#onAction}
        @afterword-submit=${this.#onSubmit}
        @afterword-form-closed=${this.#onFormClosed}
      >
        ${ready ? html`
                <h2 id="heading" part="heading" aria-level=${this.headingLevel}>
                  ${titleOf(ready, localizer, this.heading)}
                </h2>
                <button part="news" ?hidden=${!ready.unseenCount} @click=${this.#onNews}>
                  ${localizer.count(messages.news, ready.unseenCount)}
                </button>
                <afterword-comment-list
                  exportparts=${EXPORTED_PARTS}
                  max-depth=${this.maxDepth}
                  heading-level=${this.headingLevel + 1}
                  ?numbered=${this.numbered}
                  ?closed=${isClosed}
                ></afterword-comment-list>
              ` : html`<slot></slot>`}
        <p part="status" class=${error ? "fault" : "muted"}>
          ${error || (ready ? isClosed ? messages.closed : ready.signInRequired && messages.signIn : messages.loading) || nothing}
        </p>
        <button ?hidden=${!error && !this.#isRetrying} @click=${this.#onRetry}>${messages.retry}</button>
        ${ready && (this.#edited === this.discussion || ready.permissions.has("add") && !isClosed) ? renderArticleForm(this) : nothing}
        <p class="visually-hidden" role="status">${this.announcement}</p>
      </section>
    `;
	}
	updated() {
		keepPlace(articleForm(this), this.localizer, !this.#controller.ready?.author);
	}
	get #list() {
		return this.renderRoot.querySelector("afterword-comment-list");
	}
	/** Whether the page now has another article than the discussion. */
	get #isElsewhere() {
		return this.discussion?.id !== discussionOf(this);
	}
	#connect() {
		const { adapter, store, locale } = connectionOf(this);
		this.order = toOrder(remembered("afterword-order") ?? this.order);
		this.store ??= store;
		leaveDiscussion(this.discussion);
		this.discussion = openDiscussion(adapter, discussionOf(this), this, this.#texts);
		this.#resolveLocale(locale);
	}
	/** Tells the page's script of the new token, and asks the back end who the reader is. */
	#renew() {
		connectionOf(this);
		this.discussion?.refresh();
	}
	/** Uses the page's language once it is loaded, if no locale was set. */
	async #resolveLocale(locale) {
		const language = await locale;
		this.locale ??= this.pageLocale = language;
	}
	/** Loads again. If that succeeds, the button disappears and the heading gets the focus. */
	async #onRetry() {
		this.#isRetrying = true;
		await this.discussion.load();
		this.#isRetrying = false;
		this.requestUpdate();
		await this.updateComplete;
		const heading = this.renderRoot.querySelector("#heading");
		if (heading) heading.tabIndex = -1;
		heading?.focus();
	}
	#onNews() {
		this.announcement = "";
		this.#list.reveal(this.discussion.showUnseen());
	}
	async #onAction({ action, node }) {
		this.requestUpdate();
		if (action !== "edit-unsent") return;
		this.#edited = this.discussion;
		await this.updateComplete;
		enterArticleForm(this);
		articleForm(this)?.takeBack(node.record.id);
	}
	/** A text for one article is not sent to another. It is kept with its article. */
	#onSubmit(event) {
		if (!this.#isElsewhere) return;
		event.preventDefault();
		event.stopPropagation();
		this.requestUpdate();
	}
	#onFormClosed({ draft }) {
		if (!draft) return;
		this.#edited = void 0;
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