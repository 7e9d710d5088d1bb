import { asAfterwordError } from "../core/errors.js";
import { connectableProperties, connectionOf, discussionOf, isReconnected } from "./connect.js";
import { countOf } from "./count-batch.js";
import { AfterwordErrorEvent } from "./events.js";
import { english } from "./localizer.js";
import { PageController } from "./page.js";
import { localizerFor, watchLanguage } from "./watch-language.js";
import { LitElement, html } from "lit";
// src/elements/afterword-count.ts
/**
* How many responses a discussion has, as in “11 responses”.
*
* @tag afterword-count
* @attr {string} discussion-id - which discussion; by default that of the page the link around it leads to, else the page's
* @attr {"canonical" | "path" | "address"} page-id - what names the page's discussion; see afterword-discussion
* @attr {string} adapter - where it is kept, by name; see afterword-discussion
* @attr {string} src - the address of the server or the archive
* @attr {string} token - a signed-in reader's token; see afterword-discussion
* @slot - shown until the count is known, and if it never is
* @fires {AfterwordConnectEvent} afterword-connect - it looks for an adapter; set `connect` to answer
* @fires {AfterwordErrorEvent} afterword-error - the count cannot be had
*/
var AfterwordCountElement = class extends LitElement {
	static properties = {
		...connectableProperties,
		locale: { attribute: false },
		total: {
			state: true,
			attribute: false
		}
	};
	#asked;
	constructor() {
		super();
		new PageController(this, () => {
			if (this.#asked !== discussionOf(this)) this.requestUpdate();
		});
	}
	connectedCallback() {
		super.connectedCallback();
		document.addEventListener("afterword-posted", this.#onPosted);
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		document.removeEventListener("afterword-posted", this.#onPosted);
	}
	willUpdate(changed) {
		if (this.#asked !== discussionOf(this) || isReconnected(changed)) this.#ask();
	}
	render() {
		if (this.total === void 0) return html`<slot></slot>`;
		const localizer = this.locale ? localizerFor(this.locale) : english;
		return localizer.count(localizer.messages.countWithoutTitle, this.total);
	}
	async #ask() {
		const id = discussionOf(this);
		if (id !== this.#asked) this.total = void 0;
		this.#asked = id;
		try {
			const { adapter, locale } = connectionOf(this);
			const total = await countOf(adapter, id);
			if (id === this.#asked) this.total = total;
			const language = await locale;
			this.locale ??= this.pageLocale = language;
			watchLanguage(this, true);
		} catch (thrown) {
			const error = asAfterwordError(thrown);
			console.warn(error);
			this.dispatchEvent(new AfterwordErrorEvent(error));
		}
	}
	#onPosted = ({ comment }) => {
		if (comment.discussion === discussionOf(this)) this.#ask();
	};
};
export { AfterwordCountElement };

//# sourceMappingURL=afterword-count.js.map