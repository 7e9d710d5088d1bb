import { removeAfter } from "./kept-removals.js";
import { canChange } from "./own-comment.js";
// src/elements/remove-entry.ts
var removeEntry = {
	id: "remove",
	label: (_, { messages }) => messages.remove,
	isOffered: (node, view) => canChange(node, view, "remove"),
	async run({ ask, discussion, node, row, undoTime }) {
		if (!await ask({
			text: "askRemove",
			yes: "remove",
			no: "keep"
		})) return;
		row.tabIndex = -1;
		row.focus();
		await removeAfter(discussion, node.record.id, undoTime);
	}
};
export { removeEntry };

//# sourceMappingURL=remove-entry.js.map