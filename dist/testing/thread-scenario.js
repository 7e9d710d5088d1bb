import { scenario } from "./conformance.js";
import { archiveOf, freshDiscussion, recordsOf } from "./fixtures.js";
// src/testing/thread-scenario.ts
/** A scenario with one discussion that has a root, its reply, and a second root. */
var within = (body) => async (target) => {
	const id = freshDiscussion();
	const comments = recordsOf(id, [
		{ id: "root" },
		{
			id: "reply",
			parent: "root"
		},
		{ id: "other root" }
	]);
	await scenario((open) => body({
		...open,
		id
	}), archiveOf(id, comments))(target);
};
var find = async (adapter, id, comment) => (await adapter.list(id)).records.find((record) => record.id === comment);
export { find, within };

//# sourceMappingURL=thread-scenario.js.map