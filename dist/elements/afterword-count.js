import { asAfterwordError } from "../core/errors.js";
import { connectableProperties, connectionOf, discussionOf, isReconnected } from "./connect.js";
import { countOf } from "./count-batch.js";
import { AfterwordErrorEvent } from "./events.js";
import { Localizer, english } from "./localizer.js";
import { LitElement, html } from "lit";
// src/elements/afterword-count.ts
/**
* @tag afterword-count
* @attr {string} discussion-id - which discussion; by default the page's canonical address
* @attr {string} adapter - where it is kept, by name; see afterword-discussion
* @attr {string} src - where to ask
* @slot - shown until the count is known, and if it never is
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
	connectedCallback() {
		super.connectedCallback();
		document.addEventListener("afterword-posted", this.#onPosted);
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		document.removeEventListener("afterword-posted", this.#onPosted);
	}
	willUpdate(changed) {
		if (!this.hasUpdated || isReconnected(changed)) this.#ask();
	}
	render() {
		if (this.total === void 0) return html`<slot></slot>`;
		const localizer = this.locale ? new Localizer(this.locale) : english;
		return localizer.count(localizer.messages.untitled, this.total);
	}
	async #ask() {
		try {
			const { adapter, locale } = connectionOf(this);
			this.total = await countOf(adapter, discussionOf(this));
			this.locale ??= await locale;
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