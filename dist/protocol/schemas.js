import { ERROR_CODES } from "../core/error-codes.js";
import "../core/own-comments.js";
import { AUTHOR_ROLES, BODY_FORMATS, COMMENT_KINDS, COMMENT_MODERATIONS, COMMENT_STATUSES, DISCUSSION_MODERATIONS, DRAFT_FORMATS, IDENTITY_FIELDS, PERMISSIONS } from "../core/vocabulary.js";
import { checkSchemas } from "./check-schemas.js";
import { administrationSchemas } from "./administration-schemas.js";
import { moderationSchemas } from "./moderation-schemas.js";
import { rulesSchemas } from "./rules-schemas.js";
import { PROOF_ALGORITHM } from "./proof.js";
import { CURSOR, DATE, DISCUSSION_ID, ID, boolean, count, enumOf, list, object, ref, string } from "./schema-parts.js";
// src/protocol/schemas.ts
var parent = { anyOf: [ID, { type: "null" }] };
var schemas = {
	Body: object({
		format: enumOf(...BODY_FORMATS),
		source: string
	}),
	Author: object({
		id: string,
		name: string,
		url: string,
		avatar: string,
		role: enumOf(...AUTHOR_ROLES)
	}, [
		"id",
		"url",
		"avatar",
		"role"
	]),
	Comment: object({
		id: string,
		discussion: string,
		parent: { type: ["string", "null"] },
		author: ref("Author"),
		body: ref("Body"),
		createdAt: string,
		editedAt: string,
		editedBy: enumOf("moderator"),
		status: enumOf(...COMMENT_STATUSES),
		kind: enumOf(...COMMENT_KINDS),
		reactions: {
			type: "object",
			additionalProperties: object({
				count,
				mine: boolean
			})
		},
		reactionsRevision: count,
		pinned: boolean,
		revision: { type: "number" },
		replies: count,
		mine: {
			...boolean,
			description: "Whether the reader who asks wrote it; not taken from who restores"
		},
		editableUntil: {
			...string,
			description: "Until when they may edit and remove what is theirs; absent: without end"
		}
	}, [
		"editedAt",
		"editedBy",
		"reactions",
		"reactionsRevision",
		"pinned",
		"replies",
		"mine",
		"editableUntil"
	]),
	Page: object({
		records: list(ref("Comment")),
		cursor: string,
		total: count,
		truncated: list(object({
			thread: string,
			remaining: count,
			cursor: string
		})),
		version: count,
		title: string,
		url: string,
		closed: boolean,
		firstCommentAt: string,
		session: ref("Session")
	}, [
		"cursor",
		"truncated",
		"title",
		"url",
		"closed",
		"firstCommentAt",
		"session"
	]),
	Changes: object({
		records: list(ref("Comment")),
		version: count,
		total: count,
		closed: boolean,
		more: boolean
	}, ["closed", "more"]),
	Following: object({ discussions: list(object({
		discussion: DISCUSSION_ID,
		since: {
			...count,
			maximum: Number.MAX_SAFE_INTEGER
		}
	}), 100) }),
	Session: object({
		author: { anyOf: [ref("Author"), { type: "null" }] },
		permissions: list(enumOf(...PERMISSIONS)),
		requiredFields: list(enumOf(...IDENTITY_FIELDS)),
		signInRequired: boolean,
		repliesByMail: boolean,
		limits: object({
			formats: list(enumOf(...DRAFT_FORMATS)),
			least: count,
			most: count,
			slowMode: count
		}, [
			"formats",
			"least",
			"most",
			"slowMode"
		])
	}, [
		"requiredFields",
		"signInRequired",
		"repliesByMail",
		"limits"
	]),
	Draft: object({
		id: ID,
		parent,
		author: object({
			name: string,
			email: string,
			url: string
		}, ["email", "url"]),
		body: object({
			format: enumOf(...DRAFT_FORMATS),
			source: string
		}),
		subscription: object({ language: {
			type: "string",
			maxLength: 35
		} }),
		spamSignals: object({
			honeypot: string,
			seconds: { type: "number" }
		}, ["honeypot", "seconds"])
	}, ["subscription", "spamSignals"]),
	Change: object({
		body: object({
			format: enumOf(...DRAFT_FORMATS),
			source: string
		}),
		revision: { type: "number" }
	}, ["revision"]),
	Moderation: object({
		action: enumOf(...COMMENT_MODERATIONS),
		revision: { type: "number" }
	}),
	DiscussionModeration: object({ action: enumOf(...DISCUSSION_MODERATIONS) }),
	Report: object({ reason: {
		type: "string",
		maxLength: 2e3
	} }),
	Reports: object({ reports: list(object({
		reason: string,
		createdAt: string
	}), 100) }),
	Found: object({
		records: list(ref("Comment")),
		cursor: string
	}, ["cursor"]),
	History: object({ versions: list(object({
		body: ref("Body"),
		writtenAt: string
	})) }),
	OwnRemovals: object({ comments: list(object({
		discussion: DISCUSSION_ID,
		comment: ID
	}), 100) }, ["comments"]),
	OwnRemoval: object({
		removed: count,
		more: boolean
	}),
	Queue: object({
		records: list(ref("Comment")),
		details: list(ref("QueueDetails")),
		cursor: string
	}, ["details", "cursor"]),
	...rulesSchemas,
	...moderationSchemas,
	...administrationSchemas,
	Discussion: object({
		id: DISCUSSION_ID,
		title: string,
		url: string,
		closed: boolean,
		merge: boolean,
		comments: list(ref("Comment"))
	}, [
		"title",
		"url",
		"closed",
		"merge"
	]),
	RestoreReport: object({
		added: count,
		changed: count,
		unchanged: count,
		kept: count
	}),
	Counts: object({ counts: list(object({
		discussion: string,
		total: count
	})) }),
	Latest: object({ records: list(ref("Comment")) }),
	...checkSchemas,
	ProofChallenge: object({
		parameters: object({
			algorithm: enumOf(PROOF_ALGORITHM),
			cost: count,
			nonce: string,
			salt: string,
			keyLength: count,
			keyPrefix: string
		}),
		signature: string
	}),
	Problem: object({
		type: string,
		title: string,
		status: { type: "integer" },
		detail: string,
		code: enumOf(...ERROR_CODES),
		fields: {
			type: "object",
			additionalProperties: string
		},
		retryAfter: { type: "number" },
		challenge: ref("ProofChallenge"),
		ban: object({ until: string }, ["until"]),
		sentence: string
	}, [
		"fields",
		"retryAfter",
		"challenge",
		"ban",
		"sentence"
	])
};
export { CURSOR, DATE, DISCUSSION_ID, ID, schemas };

//# sourceMappingURL=schemas.js.map