import "../core/search.js";
import { QUEUES } from "../core/vocabulary.js";
import { WRITING, comment, discussion, idParameter, integerBetween } from "./operation.js";
import { CURSOR, DATE, DISCUSSION_ID, ID } from "./schema-parts.js";
// src/protocol/moderation-operations.ts
var webhook = { webhook: idParameter };
var moderationOperations = {
	moderateDiscussion: {
		summary: "Closes or opens a discussion; for moderators",
		query: discussion,
		body: "DiscussionModeration",
		answer: void 0,
		refusals: WRITING
	},
	restore: {
		summary: "Writes history as given; for moderators",
		query: discussion,
		body: "Discussion",
		answer: "RestoreReport",
		refusals: WRITING
	},
	moderate: {
		summary: "Approves, holds, removes or pins a comment; for moderators",
		query: comment,
		body: "Moderation",
		answer: void 0,
		refusals: WRITING
	},
	reports: {
		summary: "What readers told about a comment; for moderators",
		query: comment,
		answer: "Reports",
		refusals: [403]
	},
	queue: {
		summary: "Comments that wait, were reported, are spam or were removed, or all, newest first; for moderators",
		query: {
			queue: { schema: {
				type: "string",
				enum: [...QUEUES]
			} },
			discussion: { schema: DISCUSSION_ID },
			author: { schema: {
				type: "string",
				maxLength: 200
			} },
			words: { schema: {
				type: "string",
				maxLength: 200
			} },
			from: { schema: DATE },
			to: { schema: DATE },
			limit: integerBetween(1, 100),
			cursor: { schema: CURSOR }
		},
		answer: "Queue",
		refusals: [403]
	},
	queueState: {
		summary: "How many comments wait, and a version that changes with the queues; for moderators",
		answer: "QueueState",
		refusals: [403]
	},
	decide: {
		summary: "Decides about at most a hundred comments, or about a part of all that match; for moderators",
		body: "DecisionRequest",
		answer: "DecisionReport",
		refusals: WRITING
	},
	decisions: {
		summary: "The log of decisions, newest first; for moderators",
		query: {
			discussion: { schema: DISCUSSION_ID },
			comment: { schema: ID },
			limit: integerBetween(1, 100),
			cursor: { schema: CURSOR }
		},
		answer: "Decisions",
		refusals: [403]
	},
	exportDecisions: {
		summary: "The whole log of decisions, newest first, as JSON lines; for moderators",
		answer: "lines",
		refusals: [403]
	},
	undo: {
		summary: "Undoes a decision; for moderators",
		query: { decision: idParameter },
		answer: "Decision",
		refusals: WRITING
	},
	webhooks: {
		summary: "The programs that are told of events; for moderators",
		answer: "Webhooks",
		refusals: [403]
	},
	addWebhook: {
		summary: "Adds a program that is told of events, at a public address; for moderators",
		body: "WebhookDraft",
		answer: "WebhookSecret",
		refusals: WRITING
	},
	removeWebhook: {
		summary: "A program is told no more; for moderators",
		query: webhook,
		answer: void 0,
		refusals: WRITING
	},
	rotateWebhook: {
		summary: "Makes a new secret; the former one is valid for another day; for moderators",
		query: webhook,
		answer: "WebhookSecret",
		refusals: WRITING
	},
	testWebhook: {
		summary: "Sends an example to a program; for moderators",
		query: webhook,
		answer: void 0,
		refusals: WRITING
	},
	outbox: {
		summary: "How many mails and webhooks wait, and which failed; for moderators",
		answer: "Outbox",
		refusals: [403]
	},
	sendAgain: {
		summary: "Sends a mail or a webhook again that failed; for moderators",
		query: { delivery: idParameter },
		answer: void 0,
		refusals: WRITING
	},
	sendAllAgain: {
		summary: "Sends all again that failed, or all to the recipient of one that failed, at most 1,000; for moderators",
		query: { like: {
			...idParameter,
			required: false
		} },
		answer: void 0,
		refusals: WRITING
	},
	rules: {
		summary: "The rules of the site; for moderators",
		answer: "RulesState",
		refusals: [403]
	},
	setRules: {
		summary: "Replaces the rules of the site, unless somebody has changed them since; for moderators",
		body: "RulesChange",
		answer: "RulesState",
		refusals: WRITING
	},
	bans: {
		summary: "Who may not write, the newest ban first; for moderators",
		query: {
			limit: integerBetween(1, 100),
			cursor: { schema: CURSOR }
		},
		answer: "Bans",
		refusals: [403]
	},
	ban: {
		summary: "Bans the author of a comment, or somebody by name; for moderators",
		body: "BanRequest",
		answer: "Bans",
		refusals: WRITING
	},
	unban: {
		summary: "Ends a ban; for moderators",
		query: { ban: idParameter },
		answer: void 0,
		refusals: WRITING
	},
	statistics: {
		summary: "Comments each day, what waits and how long comments waited; for moderators",
		query: {
			days: integerBetween(1, 366),
			zone: { schema: {
				type: "string",
				minLength: 1,
				maxLength: 64
			} }
		},
		answer: "Statistics",
		refusals: [403]
	}
};
export { moderationOperations };

//# sourceMappingURL=moderation-operations.js.map