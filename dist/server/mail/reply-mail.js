import { listIdOf, messageIdOf, threadIdOf } from "./mail-ids.js";
import { layOut } from "./mail-layout.js";
import { leaveHeaders, leaveUrl } from "./leaving.js";
import { filled } from "./mail-words.js";
import { subjectOf } from "./safe-text.js";
import { articleOf, namesIn, permalinkOf } from "./told-comment.js";
// src/server/mail/reply-mail.ts
var replyMail = async ({ to, delivery, site, reply, answered, leaveCode }, words) => {
	const { messages } = words;
	const names = namesIn(reply, words);
	const subject = subjectOf(filled(messages.replySubject, names));
	const page = articleOf(reply);
	const permalink = permalinkOf(reply);
	const parts = [
		{
			type: "words",
			text: filled(messages.replied, names)
		},
		{
			type: "body",
			body: reply.record.body,
			page
		},
		...permalink ? [{
			type: "links",
			links: [{
				words: messages.readReply,
				url: permalink
			}]
		}] : [],
		{
			type: "words",
			text: messages.yourComment,
			isSmall: true
		},
		{
			type: "body",
			body: answered.body,
			page
		},
		{ type: "line" },
		{
			type: "words",
			text: filled(messages.whyReplies, { site: new URL(site).host }),
			isSmall: true
		},
		{
			type: "links",
			links: [{
				words: messages.leave,
				url: leaveUrl(site, leaveCode)
			}]
		}
	];
	const { discussion } = reply.record;
	return {
		to,
		subject,
		...layOut(words, subject, parts),
		messageId: await messageIdOf(site, delivery),
		references: [await threadIdOf(site, discussion)],
		headers: {
			"List-Id": await listIdOf(site, `replies ${discussion}`),
			"Auto-Submitted": "auto-generated",
			...leaveHeaders(site, leaveCode)
		}
	};
};
export { replyMail };

//# sourceMappingURL=reply-mail.js.map