import { permalinkHash } from "../../core/permalink.js";
import { isBlank } from "../../core/visible.js";
import { webAddress } from "../../core/url.js";
import { inOneLine } from "./safe-text.js";
// src/server/mail/told-comment.ts
/** The address of the article, if it is known. */
var articleOf = ({ record, url }) => webAddress(url) ?? webAddress(record.discussion);
/** Where readers see the comment, if that is known. */
var permalinkOf = (told) => {
	const article = articleOf(told);
	return article && `${article.replace(/#.*$/s, "")}${permalinkHash(told.record.id)}`;
};
/** What the words of a mail name. */
var namesIn = ({ record, title }, { messages }) => ({
	name: inOneLine(isBlank(record.author.name) ? messages.anonymous : record.author.name, 60),
	title: inOneLine(title === void 0 || isBlank(title) ? record.discussion || messages.untitled : title, 80)
});
export { articleOf, namesIn, permalinkOf };

//# sourceMappingURL=told-comment.js.map