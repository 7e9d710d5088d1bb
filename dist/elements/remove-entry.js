import { canChange } from "./own-comment.js";
// src/elements/remove-entry.ts
var removeEntry = {
	id: "remove",
	label: (_, { messages }) => messages.remove,
	isOffered: (node, view) => canChange(node, view, "remove"),
	async run({ ask, discussion, localizer, node, row, undoTime }) {
		const { askRemove, remove, keep } = localizer.messages;
		if (!await ask({
			text: askRemove,
			yes: remove,
			no: keep
		})) return;
		row.tabIndex = -1;
		row.focus();
		const leave = () => discussion.sendNow();
		addEventListener("pagehide", leave);
		try {
			await discussion.remove?.(node.record.id, { wait: undoTime });
		} finally {
			removeEventListener("pagehide", leave);
		}
	}
};
export { removeEntry };

//# sourceMappingURL=remove-entry.js.map