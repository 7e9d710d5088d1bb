import { leaveHeaders, leaveUrl } from "./leaving.js";
import { messageIdOf } from "./mail-ids.js";
import { layOut } from "./mail-layout.js";
import { filled } from "./mail-words.js";
import { subjectOf } from "./safe-text.js";
// src/server/mail/confirmation-mail.ts
var confirmationMail = async ({ to, delivery, site, code, leaveCode }, words) => {
	const { messages } = words;
	const named = { site: new URL(site).host };
	const subject = subjectOf(filled(messages.confirmSubject, named));
	const parts = [
		{
			type: "words",
			text: filled(messages.confirmAsk, named)
		},
		{
			type: "links",
			links: [{
				words: messages.confirmLink,
				url: `${site}/mail/confirm?code=${code}`
			}]
		},
		{
			type: "words",
			text: messages.confirmIgnore
		},
		{ type: "line" },
		{
			type: "links",
			links: [{
				words: messages.confirmStop,
				url: leaveUrl(site, leaveCode)
			}]
		}
	];
	return {
		to,
		subject,
		...layOut(words, subject, parts),
		messageId: await messageIdOf(site, delivery),
		headers: {
			"Auto-Submitted": "auto-generated",
			...leaveHeaders(site, leaveCode)
		}
	};
};
export { confirmationMail };

//# sourceMappingURL=confirmation-mail.js.map