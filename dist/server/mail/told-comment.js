import { permalinkHash } from "../../core/permalink.js";
import { isBlank } from "../../core/visible.js";
import { webAddress } from "../../core/url.js";
import { inOneLine } from "./safe-text.js";
// src/server/mail/told-comment.ts
/** Whether readers see it and reported it. */
var isReported = ({ record, reports }) => record.status === "approved" && reports.length > 0;
/** Whether a moderator has something to decide: it waits, or it was reported. */
var isOpen = (told) => told.record.status === "pending" || isReported(told);
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
export { articleOf, isOpen, isReported, namesIn, permalinkOf };

//# sourceMappingURL=told-comment.js.map