import { LayeredMap } from "./layered-map.js";
// src/core/replace-node.ts
/** The fields that decide where a comment stands, and whether it is shown. */
var PLACING = [
	"parent",
	"createdAt",
	"status",
	"kind",
	"pinned"
];
/**
* The same thread where nothing changes: each copy of ten thousand comments takes time.
*
* @param record the comment as it is shown now
*/
var withNode = (thread, order, record, progress) => {
	const { nodes, pings, nodesById } = thread;
	const { id } = record;
	const old = nodesById.get(id);
	if (!old || old.delivery || PLACING.some((field) => old.record[field] !== record[field]) || old.record.author.name !== record.author.name || order === "best" && old.record.reactions !== record.reactions) return void 0;
	if (old.record === record && old.progress === progress) return thread;
	const node = {
		...old,
		record,
		progress
	};
	const replaceIn = (list) => {
		const index = list.indexOf(old);
		if (index < 0) return list;
		const next = list.slice();
		next[index] = node;
		return next;
	};
	return {
		nodes: replaceIn(nodes),
		pings: replaceIn(pings),
		nodesById: new LayeredMap(nodesById).set(id, node)
	};
};
export { withNode };

//# sourceMappingURL=replace-node.js.map