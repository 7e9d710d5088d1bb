// src/core/replace-node.ts
/** The fields that decide where a comment stands, and whether it is shown. */
var PLACING = [
	"parent",
	"createdAt",
	"status",
	"kind",
	"pinned"
];
/** @param record the comment as it is shown now */
var withNode = ({ nodes, pings, nodesById }, order, record, progress) => {
	const { id } = record;
	const old = nodesById.get(id);
	if (!old || old.delivery || PLACING.some((field) => old.record[field] !== record[field]) || old.record.author.name !== record.author.name || order === "best" && old.record.reactions !== record.reactions) return void 0;
	const node = old.record === record && old.progress === progress ? old : {
		...old,
		record,
		progress
	};
	const replaceIn = (list) => {
		const index = list.indexOf(old);
		const next = list.slice();
		if (index >= 0) next[index] = node;
		return next;
	};
	return {
		nodes: replaceIn(nodes),
		pings: replaceIn(pings),
		nodesById: new Map(nodesById).set(id, node)
	};
};
export { withNode };

//# sourceMappingURL=replace-node.js.map