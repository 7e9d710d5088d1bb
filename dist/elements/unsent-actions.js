import { textKey } from "./form-target.js";
// src/elements/unsent-actions.ts
/** Forgets the typed text of an edit once it is stored. The form may be closed. */
var forgetStoredEdit = (list, id) => {
	const { typedTexts, id: discussion } = list.discussion;
	const { record } = list.row(id).node;
	const parent = textKey({
		type: "edit",
		comment: record
	});
	if (typedTexts.get(parent) !== record.body.source) return;
	typedTexts.set(parent, "");
	list.store?.keepText({
		discussion,
		parent
	}, "").catch(() => {});
};
var actOnFailure = (list, event) => {
	const { id, parent } = event.node.record;
	if (event.action === "retry") {
		list.reveal(id);
		list.discussion?.retry(id).then(() => forgetStoredEdit(list, id)).catch(() => {});
		return;
	}
	const row = list.renderRoot.getElementById(`comment-${parent}`);
	if (parent === null || !row) return;
	event.stopImmediatePropagation();
	list.open = {
		type: "reply",
		id: parent
	};
	row.form?.takeBack(id);
};
export { actOnFailure };

//# sourceMappingURL=unsent-actions.js.map