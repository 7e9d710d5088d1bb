import { parseBody } from "../../body/parse.js";
import { escaped, plainPage } from "../moderators/pages.js";
import { treeText } from "./body-text.js";
import { filled } from "./mail-words.js";
import { isReported, namesIn } from "./told-comment.js";
// src/server/mail/mail-pages.ts
var PAGES = {
	approve: "approvePage",
	spam: "spamPage",
	remove: "removePage"
};
var DONE = {
	approve: "approved",
	spam: "markedSpam",
	remove: "removed"
};
/** Characters of a comment that a page shows. */
var LONGEST = 5e3;
var paragraph = (text) => `<p>${escaped(text)}</p>`;
var bodyOf = ({ record }) => {
	const body = {
		...record.body,
		source: record.body.source.slice(0, 4 * LONGEST)
	};
	return `<blockquote dir="auto">${escaped(treeText(parseBody(body)).slice(0, LONGEST))}</blockquote>`;
};
var form = (action, code, buttons) => `<form method="post" action="${action}">
<input type="hidden" name="code" value="${escaped(code)}">
${buttons.map(([which, words]) => `<p><button name="which" value="${which}">${escaped(words)}</button></p>`).join("\n")}
</form>`;
/** Where all that waits is seen; from /mail/…. */
var toModeration = ({ messages }) => `<p><a href="../moderate">${escaped(messages.seeAll)}</a></p>`;
var linkOverPage = (words) => plainPage(403, words.messages.linkOver, paragraph(words.messages.linkOverHint), words);
var decisionPage = (code, action, told, words) => {
	const { messages } = words;
	const names = namesIn(told, words);
	const isKeeping = action === "approve" && isReported(told);
	return plainPage(200, filled(messages[isKeeping ? "keepPage" : PAGES[action]], names), `${paragraph(names["title"] ?? "")}${bodyOf(told)}${form("decision", code, [[action, messages[isKeeping ? "keep" : action]]])}`, words);
};
var changedPage = (words) => plainPage(409, words.messages.linkOver, paragraph(words.messages.changedSince) + toModeration(words), words);
/** @param wasSo whether somebody had decided the same before */
var decidedPage = (action, wasSo, words) => {
	const { messages } = words;
	return plainPage(200, wasSo ? messages.decidedBefore : messages[DONE[action]], toModeration(words), words);
};
var confirmPage = (code, address, site, words) => {
	const { messages } = words;
	return plainPage(200, messages.confirmPage, `${paragraph(filled(messages.confirmPageText, {
		site,
		address
	}))}${form("confirm", code, [["yes", messages.confirmLink]])}`, words);
};
var confirmedPage = (words) => plainPage(200, words.messages.confirmed, paragraph(words.messages.confirmedText), words);
/** @param isAsked whether they get mails only after they say yes: then they can only refuse all of them */
var leavePage = (code, address, site, isAsked, words) => {
	const { messages } = words;
	return plainPage(200, filled(messages.leavePage, { site }), paragraph(filled(messages.leavePageText, { address })) + form("leave", code, isAsked ? [["all", messages.confirmStop]] : [["discussion", messages.leaveDiscussion], ["all", messages.leaveAll]]), words);
};
var leftPage = (words) => plainPage(200, words.messages.left, paragraph(words.messages.leftText), words);
export { changedPage, confirmPage, confirmedPage, decidedPage, decisionPage, leavePage, leftPage, linkOverPage };

//# sourceMappingURL=mail-pages.js.map