import { permalinkHash } from "../core/permalink.js";
import { webAddress } from "../core/url.js";
import { html, nothing } from "lit";
// src/elements/own-record.ts
/** Characters of a response that are shown. */
var EXCERPT = 140;
/** The address of a comment; `undefined` if its discussion is not named by an address. */
var addressOf = ({ discussion, id }, here) => {
	if (discussion === here) return permalinkHash(id);
	const page = /^(https?:\/)?\//.test(discussion) ? webAddress(discussion, document.baseURI) : void 0;
	return page && page.replace(/#.*/s, "") + permalinkHash(id);
};
/**
* @param here the discussion on this page
* @param onLink called when the reader follows the link
*/
var ownRecord = (record, here, words, localizer, onLink) => {
	const { source } = record.body;
	const excerpt = source.length > EXCERPT ? `${source.slice(0, EXCERPT).replace(/\p{Cs}$/u, "")}…` : source;
	const address = addressOf(record, here);
	const date = localizer.exact(Date.parse(record.createdAt));
	return html`
    <li>
      <span dir="auto">${excerpt}</span><br />
      <span class="small muted">
        ${address ? html`<a href=${address} @click=${onLink}>${date}</a>` : html`${date} · ${record.discussion}`}
        ${record.status === "pending" ? html`· ${words.waits}` : nothing}
      </span>
    </li>
  `;
};
export { ownRecord };

//# sourceMappingURL=own-record.js.map