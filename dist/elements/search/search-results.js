import { permalinkHash } from "../../core/permalink.js";
import { excerptOf } from "../../core/search-hits.js";
import { nameOf } from "../author-name.js";
import { html, nothing } from "lit";
// src/elements/search/search-results.ts
/** How much was found, in a sentence. */
var summaryOf = (found, words, localizer) => {
	const { length } = found.records;
	const isAll = found.cursor === void 0;
	if (!length && isAll) return words.foundNone;
	return localizer.count(isAll || !length ? words.found : words.foundFirst, length);
};
/** @param lead leads to its comment */
var resultTemplate = ({ record, text, searched, isCurrent }, localizer, now, lead) => {
	const marked = (source) => excerptOf(source, searched).map((part) => part.isHit ? html`<mark>${part.text}</mark>` : part.text);
	const onClick = (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		lead();
	};
	const { id, author, createdAt } = record;
	return html`<li>
    <a href=${permalinkHash(id)} aria-current=${isCurrent ? "true" : nothing} @click=${onClick}>
      <b>${marked(nameOf(author, localizer))}</b>
      <time class="muted" datetime=${createdAt}>${localizer.ago(Date.parse(createdAt), now)}</time>
      <div dir="auto">${marked(text)}</div>
    </a>
  </li>`;
};
export { resultTemplate, summaryOf };

//# sourceMappingURL=search-results.js.map