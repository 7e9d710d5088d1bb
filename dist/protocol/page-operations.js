import { WRITING } from "./operation.js";
// src/protocol/page-operations.ts
/** The code of a link in a mail. */
var mailCode = { code: { schema: {
	type: "string",
	maxLength: 200
} } };
var pageOperations = {
	moderatePage: {
		summary: "The page for moderators; with the code of a link, a page that asks to sign in",
		query: { link: { schema: {
			type: "string",
			maxLength: 100
		} } },
		answer: "page",
		refusals: [403]
	},
	signIn: {
		summary: "Uses up the link of a moderator, sent as a form, and leads to the page for moderators with a session cookie",
		answer: "page",
		refusals: [
			403,
			413,
			415
		]
	},
	mailDecisionPage: {
		summary: "Where a link in a mail to a moderator leads: a page that asks before it decides; changes nothing",
		query: mailCode,
		answer: "page",
		refusals: [403, 409]
	},
	mailDecide: {
		summary: "Approves or removes a comment, or marks it as spam, by the code of a link in a mail, sent as a form",
		answer: "page",
		refusals: [
			403,
			409,
			413,
			415
		]
	},
	mailConfirmPage: {
		summary: "Where a link leads by which a reader says that they want mails; changes nothing",
		query: mailCode,
		answer: "page",
		refusals: [403]
	},
	mailConfirm: {
		summary: "Confirms that a reader wants mails about replies, by the code of a link, sent as a form",
		answer: "page",
		refusals: [
			403,
			413,
			415
		]
	},
	mailLeavePage: {
		summary: "Where a link leads by which a reader ends mails; changes nothing",
		query: mailCode,
		answer: "page",
		refusals: [403]
	},
	mailLeave: {
		summary: "Ends mails about one discussion or all, from a page, or by the button of a mail program (RFC 8058)",
		query: mailCode,
		answer: "page",
		refusals: [403, 413]
	},
	signOut: {
		summary: "Ends the session of a moderator who signed in by a link, or all their sessions",
		body: "SignOut",
		answer: void 0,
		refusals: WRITING
	},
	pageCode: {
		summary: "A code for one page of a site, used once within a minute; for moderators who signed in by a link",
		body: "PageCodeRequest",
		answer: "PageCode",
		refusals: WRITING
	},
	pageSession: {
		summary: "Exchanges the code of a page for a bearer token of its moderator, for pages of that origin",
		body: "PageCode",
		answer: "PageSession",
		refusals: WRITING
	}
};
export { pageOperations };

//# sourceMappingURL=page-operations.js.map