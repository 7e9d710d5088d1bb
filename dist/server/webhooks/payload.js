import { permalinkHash } from "../../core/permalink.js";
import { webAddress } from "../../core/url.js";
import { heldReasonsIn } from "../sql/held-reasons.js";
// src/server/webhooks/payload.ts
/** Characters of a comment's text that are sent. */
var LONGEST_TEXT = 2e4;
var SUMMARIES = {
	"comment.created": (name, title) => `${name} commented on ${title}`,
	"comment.held": (name, title) => `A comment by ${name} on ${title} waits for a moderator or is spam`,
	"comment.approved": (name, title) => `A comment by ${name} on ${title} was approved`,
	"comment.edited": (name, title) => `${name} edited a comment on ${title}`,
	"comment.removed": (_, title) => `A comment on ${title} was removed`,
	"comment.reported": (name, title) => `A comment by ${name} on ${title} was reported`
};
/** The address of the article; empty if the discussion has none. */
var articleOf = ({ id, url }) => (webAddress(url ?? void 0) ?? (/^https?:/i.test(id) ? webAddress(id) : void 0) ?? "").replace(/#.*/s, "");
/** @param base where readers reach the server */
var payloadOf = (event, row, discussion, base) => {
	const url = articleOf(discussion);
	const title = discussion.title || url || discussion.id;
	const heldFor = heldReasonsIn(row.held_for).map(({ rule, because }) => because ? `${rule}: ${because}` : rule);
	return {
		type: event.type,
		timestamp: new Date(event.time).toISOString(),
		data: {
			summary: SUMMARIES[event.type]?.(row.author_name, title) ?? event.type,
			comment: {
				id: row.id,
				parent: row.parent,
				author: {
					name: row.author_name,
					url: webAddress(row.author_url ?? void 0) ?? "",
					role: row.author_role ?? ""
				},
				format: row.format,
				text: row.source.slice(0, LONGEST_TEXT).replace(/[\ud800-\udbff]$/, ""),
				status: row.status,
				heldFor: heldFor.join(", "),
				createdAt: row.created_at,
				editedAt: row.edited_at ?? "",
				url: url && `${url}${permalinkHash(row.id)}`,
				moderate: `${base}/moderate`
			},
			discussion: {
				id: discussion.id,
				title: discussion.title ?? "",
				url
			}
		}
	};
};
/** An example, for tests of a webhook, and for templates to be checked with. */
var examplePayload = (base, time) => payloadOf({
	type: "comment.created",
	time
}, {
	id: "example",
	parent: null,
	author_name: "Ada Example",
	author_url: null,
	author_role: null,
	format: "text",
	source: "This is an example, sent to test a webhook.",
	status: "approved",
	held_for: null,
	created_at: new Date(time).toISOString(),
	edited_at: null
}, {
	id: "https://blog.example/article",
	url: "https://blog.example/article",
	title: "An article"
}, base);
export { examplePayload, payloadOf };

//# sourceMappingURL=payload.js.map