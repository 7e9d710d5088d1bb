// src/elements/unsent-actions.ts
var actOnFailure = (list, event) => {
	const { id, parent } = event.node.record;
	if (event.action === "retry") {
		list.reveal(id);
		list.discussion?.retry(id).catch(() => {});
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