import { randomId } from "../core/random-id.js";
// src/testing/fixtures.ts
/** The id of a new discussion, so that all cases may share one store. */
var freshDiscussion = (name = "discussion") => `https://example.com/${name}/${randomId()}`;
/** A draft with a new id. */
var draftOf = (source, more = {}) => ({
	id: randomId(),
	parent: null,
	author: { name: "Ada" },
	body: {
		format: "text",
		source
	},
	spamSignals: { seconds: 60 },
	...more
});
/** A time on 1 May 2024, some seconds after 09:00. */
var dateOf = (second) => new Date(Date.UTC(2024, 4, 1, 9, 0, second)).toISOString();
/** Records in the order in which they were written, one second after another. */
var recordsOf = (discussion, briefs) => briefs.map((brief, index) => ({
	discussion,
	parent: null,
	author: { name: "Ben" },
	body: {
		format: "text",
		source: `This is ${brief.id}.`
	},
	createdAt: dateOf(index),
	status: "approved",
	kind: "comment",
	revision: 1,
	...brief
}));
var archiveOf = (id, comments, closed = false) => ({
	afterword: 1,
	discussions: [{
		id,
		title: "On a title",
		comments,
		...closed && { closed }
	}]
});
var idsOf = (records) => records.map(({ id }) => id);
export { archiveOf, draftOf, freshDiscussion, idsOf, recordsOf };

//# sourceMappingURL=fixtures.js.map