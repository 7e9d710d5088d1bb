import "../core/search.js";
import { COMMENT_ORDERS } from "../core/vocabulary.js";
import { moderationOperations } from "./moderation-operations.js";
import { WRITING, comment, discussion, integerBetween } from "./operation.js";
import { pageOperations } from "./page-operations.js";
import { LONGEST_PROOF } from "./proof.js";
import { routes } from "./routes.js";
import { CURSOR, DISCUSSION_ID, ID } from "./schema-parts.js";
// src/protocol/operations.ts
var order = { schema: {
	type: "string",
	enum: COMMENT_ORDERS
} };
var reaction = {
	...comment,
	name: {
		schema: {
			type: "string",
			minLength: 1,
			maxLength: 40
		},
		required: true
	}
};
/** Statuses that every route can have: bad request, invalid token, not found, rate limit, unavailable. */
var ANY_REFUSALS = [
	400,
	401,
	404,
	405,
	414,
	422,
	429,
	503
];
var operations = {
	list: {
		summary: "One page of a discussion",
		query: {
			...discussion,
			order,
			limit: integerBetween(1, 100),
			cursor: { schema: CURSOR },
			thread: { schema: ID },
			around: { schema: ID }
		},
		answer: "Page",
		refusals: []
	},
	add: {
		summary: "Adds a comment; again with the same id it changes nothing. The answer 428 has a challenge, whose solution is the proof",
		query: {
			...discussion,
			proof: { schema: {
				type: "string",
				maxLength: LONGEST_PROOF
			} }
		},
		body: "Draft",
		answer: "Comment",
		refusals: [...WRITING, 428]
	},
	changes: {
		summary: "What changed after a version; as text/event-stream, also what changes from then on",
		query: {
			...discussion,
			since: { schema: {
				type: "integer",
				minimum: 0
			} }
		},
		answer: "Changes",
		refusals: []
	},
	follow: {
		summary: "What changes in many discussions after a version of each, as one text/event-stream",
		body: "Following",
		answer: "events",
		refusals: [
			413,
			415,
			422
		]
	},
	edit: {
		summary: "Edits a comment’s body",
		query: comment,
		body: "Change",
		answer: "Comment",
		refusals: WRITING
	},
	remove: {
		summary: "Takes a comment down",
		query: comment,
		answer: void 0,
		refusals: WRITING
	},
	react: {
		summary: "Sets the reader’s reaction",
		query: reaction,
		answer: "Comment",
		refusals: WRITING
	},
	unreact: {
		summary: "Takes the reader’s reaction back",
		query: reaction,
		answer: "Comment",
		refusals: WRITING
	},
	report: {
		summary: "Tells the moderators about a comment",
		query: comment,
		body: "Report",
		answer: void 0,
		refusals: WRITING
	},
	history: {
		summary: "The texts that a comment had before it was edited, newest first",
		query: comment,
		answer: "History",
		refusals: []
	},
	search: {
		summary: "The comments of a discussion in which words occur, newest first",
		query: {
			...discussion,
			words: {
				schema: {
					type: "string",
					maxLength: 200
				},
				required: true
			},
			limit: integerBetween(1, 100),
			cursor: { schema: CURSOR }
		},
		answer: "Found",
		refusals: []
	},
	own: {
		summary: "What the reader wrote in all discussions, newest first",
		query: {
			limit: integerBetween(1, 100),
			cursor: { schema: CURSOR }
		},
		answer: "Found",
		refusals: []
	},
	removeOwn: {
		summary: "Removes comments of the reader, those that are named or all, at most a hundred at a time",
		body: "OwnRemovals",
		answer: "OwnRemoval",
		refusals: WRITING
	},
	count: {
		summary: "How many comments discussions have",
		query: { id: {
			schema: DISCUSSION_ID,
			required: true,
			many: true
		} },
		answer: "Counts",
		refusals: []
	},
	latest: {
		summary: "The newest comments of the site, or of one discussion",
		query: {
			limit: integerBetween(1, 100),
			discussion: { schema: DISCUSSION_ID }
		},
		answer: "Latest",
		refusals: []
	},
	feed: {
		summary: "The newest comments of the site, or of one discussion, as Atom",
		query: { discussion: { schema: DISCUSSION_ID } },
		answer: "feed",
		refusals: []
	},
	session: {
		summary: "Who the reader is, and what they may do",
		answer: "Session",
		refusals: []
	},
	description: {
		summary: "This description",
		answer: "description",
		refusals: []
	},
	...moderationOperations,
	...pageOperations
};
/** The status of a successful answer; that of a sign-in leads to another page. */
var successOf = (name) => operations[name].answer === void 0 ? 204 : name === "add" ? 201 : name === "signIn" ? 303 : 200;
/** Whether a client may cache the answer and revalidate it. Changes, what one reader wrote and what moderators did are never cached. */
var isKept = (name) => routes[name].method === "GET" && !NOT_KEPT.has(name);
var NOT_KEPT = /* @__PURE__ */ new Set([
	"changes",
	"own",
	"decisions",
	"exportDecisions",
	"moderatePage",
	"mailDecisionPage",
	"mailConfirmPage",
	"mailLeavePage",
	"queueState",
	"statistics",
	"webhooks",
	"outbox"
]);
export { ANY_REFUSALS, isKept, operations, successOf };

//# sourceMappingURL=operations.js.map