import { asAfterwordError } from "../../core/errors.js";
// src/elements/moderation/decide-each.ts
var decideEach = async (adapter, { action, comments = [] }) => {
	const refused = [];
	for (const { discussion, comment, revision } of comments) try {
		await adapter.moderate(discussion, {
			action,
			comment,
			revision
		});
	} catch (thrown) {
		const { code } = asAfterwordError(thrown);
		if (code !== "conflict" && code !== "not-found") throw thrown;
		refused.push({
			discussion,
			comment,
			code
		});
	}
	return {
		decisions: [],
		refused
	};
};
export { decideEach };

//# sourceMappingURL=decide-each.js.map