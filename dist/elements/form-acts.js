import { AfterwordError, asAfterwordError } from "../core/errors.js";
// src/elements/form-acts.ts
var saveText = async (discussion, { type, comment }, body) => {
	const { id, revision } = comment;
	const node = () => discussion.state.status === "ready" ? discussion.state.nodesById.get(id) : void 0;
	try {
		if (!discussion[type]) throw new AfterwordError("unsupported", `This back end has no ${type}.`);
		await (type === "edit" ? discussion.edit?.(id, {
			body,
			revision
		}) : discussion.report?.(id, { reason: body.source }));
		return { stored: node()?.record ?? comment };
	} catch (thrown) {
		return node()?.progress ? {} : { refusal: asAfterwordError(thrown) };
	}
};
export { saveText };

//# sourceMappingURL=form-acts.js.map