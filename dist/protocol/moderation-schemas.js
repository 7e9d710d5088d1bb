import "../core/decisions.js";
import "../core/search.js";
import { COMMENT_STATUSES, DECISION_ACTIONS, LOGGED_ACTIONS, QUEUES } from "../core/vocabulary.js";
import { CURSOR, DATE, DISCUSSION_ID, ID, boolean, count, enumOf, list, object, ref, string } from "./schema-parts.js";
// src/protocol/moderation-schemas.ts
var status = enumOf(...COMMENT_STATUSES);
var moderationSchemas = {
	QueueDetails: object({
		discussion: object({
			title: string,
			url: string,
			closed: boolean
		}, [
			"title",
			"url",
			"closed"
		]),
		parent: object({
			author: ref("Author"),
			status,
			excerpt: string
		}),
		email: string,
		authorCounts: object(Object.fromEntries(COMMENT_STATUSES.map((name) => [name, count]))),
		reports: list(object({
			reason: string,
			createdAt: string
		})),
		heldFor: list(object({
			rule: string,
			because: string
		}, ["because"])),
		decision: ref("Decision")
	}, [
		"parent",
		"email",
		"authorCounts",
		"decision"
	]),
	QueueState: object({
		version: string,
		pending: count,
		reported: count
	}),
	DecisionRequest: object({
		action: enumOf(...DECISION_ACTIONS),
		comments: list(object({
			discussion: DISCUSSION_ID,
			comment: ID,
			revision: { type: "number" }
		}), 100),
		matching: object({
			queue: enumOf(...QUEUES),
			discussion: DISCUSSION_ID,
			author: {
				type: "string",
				maxLength: 200
			},
			words: {
				type: "string",
				maxLength: 200
			},
			from: DATE,
			to: DATE
		}, [
			"queue",
			"discussion",
			"author",
			"words",
			"from",
			"to"
		]),
		cursor: CURSOR,
		reason: {
			type: "string",
			maxLength: 500
		}
	}, [
		"comments",
		"matching",
		"cursor",
		"reason"
	]),
	Decision: object({
		id: string,
		action: enumOf(...LOGGED_ACTIONS),
		discussion: string,
		comment: string,
		from: status,
		to: status,
		moderator: object({
			id: string,
			name: string
		}, ["id"]),
		decidedAt: string,
		reason: string,
		undoableUntil: string,
		undoes: string,
		undoneBy: string
	}, [
		"comment",
		"from",
		"to",
		"reason",
		"undoableUntil",
		"undoes",
		"undoneBy"
	]),
	DecisionReport: object({
		decisions: list(ref("Decision")),
		refused: list(object({
			discussion: string,
			comment: string,
			code: enumOf("conflict", "not-found"),
			record: ref("Comment"),
			decision: ref("Decision")
		}, ["record", "decision"])),
		cursor: string
	}, ["cursor"]),
	Decisions: object({
		decisions: list(ref("Decision")),
		cursor: string
	}, ["cursor"]),
	SignOut: object({ which: enumOf("this", "all") }),
	PageCodeRequest: object({ page: {
		type: "string",
		maxLength: 2e3
	} }),
	PageCode: object({ code: {
		type: "string",
		maxLength: 100
	} }),
	PageSession: object({ token: string })
};
export { moderationSchemas };

//# sourceMappingURL=moderation-schemas.js.map