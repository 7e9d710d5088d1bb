import { randomId } from "../core/random-id.js";
// src/testing/fixtures.ts
/** A discussion nobody else uses, so that targets may share one store. */
var freshDiscussion = (name = "discussion") => `https://example.com/${name}/${randomId()}`;
/** A draft; ids are fresh. */
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
/** The second of May 2024 the record was written in, by the number in its id. */
var dateOf = (second) => new Date(Date.UTC(2024, 4, 1, 9, 0, second)).toISOString();
/** Records in the order they were written, a second apart. */
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
export { archiveOf, draftOf, freshDiscussion, recordsOf };

//# sourceMappingURL=fixtures.js.map