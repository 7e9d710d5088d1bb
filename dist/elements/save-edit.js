import { AfterwordError, asAfterwordError } from "../core/errors.js";
// src/elements/save-edit.ts
/** @param revision the one that the reader has seen */
var saveEdit = async (discussion, comment, body, revision) => {
	const node = () => discussion.state.status === "ready" ? discussion.state.nodesById.get(comment.id) : void 0;
	try {
		if (!discussion.edit) throw new AfterwordError("unsupported", "This back end has no edit.");
		await discussion.edit(comment.id, {
			body,
			revision
		});
		return { stored: node()?.record ?? comment };
	} catch (thrown) {
		const { record, progress } = node() ?? {};
		return {
			refusal: progress ? void 0 : asAfterwordError(thrown),
			seen: record?.revision
		};
	}
};
export { saveEdit };

//# sourceMappingURL=save-edit.js.map