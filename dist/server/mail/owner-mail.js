import { MAIL_ACTIONS } from "./mail-codes.js";
import { listIdOf, messageIdOf, threadIdOf } from "./mail-ids.js";
import { layOut } from "./mail-layout.js";
import { filled } from "./mail-words.js";
import { inOneLine, subjectOf } from "./safe-text.js";
import { isBlank } from "../../core/visible.js";
import { articleOf, isReported, namesIn, permalinkOf } from "./told-comment.js";
// src/server/mail/owner-mail.ts
/** Different reasons of reports that a mail shows. */
var MOST_REASONS = 10;
var whyOf = ({ heldFor }, words) => {
	const { messages } = words;
	const reasons = heldFor.map(({ rule: name, because }) => {
		const said = inOneLine(words.rule(name), 200);
		return because ? filled(messages.reason, {
			rule: said,
			because: inOneLine(because, 200)
		}) : said;
	});
	return reasons.length ? [{
		type: "words",
		text: [messages.because, ...reasons].join("\n– ")
	}] : [];
};
/** What readers gave as reasons for their reports, as often as they gave it. */
var reportsOf = ({ reports }, words) => {
	if (!reports.length) return [];
	const reasons = reports.map((reason) => inOneLine(reason, 200)).filter((reason) => !isBlank(reason));
	const shown = [...new Set(reasons)].slice(0, MOST_REASONS);
	return [{
		type: "words",
		text: [words.count(words.messages.reports, reports.length), ...shown].join("\n– ")
	}];
};
var partsOf = (comment, site, words) => {
	const { messages } = words;
	const permalink = permalinkOf(comment);
	return [
		{
			type: "words",
			text: filled(isReported(comment) ? messages.reported : messages.waits, namesIn(comment, words))
		},
		{
			type: "body",
			body: comment.record.body,
			page: articleOf(comment)
		},
		...whyOf(comment, words),
		...reportsOf(comment, words),
		{
			type: "links",
			links: [...MAIL_ACTIONS.map((action) => ({
				words: action === "approve" && isReported(comment) ? messages.keep : messages[action],
				url: `${site}/mail/decision?code=${comment.codes[action]}`
			})), ...permalink ? [{
				words: namesIn(comment, words)["title"] ?? "",
				url: permalink
			}] : []]
		},
		{ type: "line" }
	];
};
var ownerMail = async ({ to, delivery, site, comments, more }, words) => {
	const { messages } = words;
	const [first] = comments;
	const isOne = comments.length === 1 && more === 0 && first !== void 0;
	const subject = subjectOf(isOne ? filled(isReported(first) ? messages.reportedSubject : messages.waitsSubject, namesIn(first, words)) : words.count(messages.digestSubject, comments.length + more));
	const parts = [
		...comments.flatMap((comment) => partsOf(comment, site, words)),
		...more ? [{
			type: "words",
			text: words.count(messages.more, more)
		}] : [],
		{
			type: "links",
			links: [{
				words: messages.seeAll,
				url: `${site}/moderate`
			}]
		},
		{
			type: "words",
			text: messages.linksEnd,
			isSmall: true
		}
	];
	return {
		to,
		subject,
		...layOut(words, subject, parts),
		messageId: await messageIdOf(site, delivery),
		...isOne && { references: [await threadIdOf(site, `moderate ${first.record.discussion}`)] },
		headers: {
			"List-Id": await listIdOf(site, "moderate"),
			"Auto-Submitted": "auto-generated"
		}
	};
};
export { ownerMail };

//# sourceMappingURL=owner-mail.js.map