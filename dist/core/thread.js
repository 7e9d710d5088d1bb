import { bestTimeOf, compareOldest, compareRoots, timeOf } from "./order.js";
import { stateNumber } from "./records.js";
// src/core/thread.ts
/**
* Arranges records. Each record that may be shown appears exactly once. A reply whose parent is unknown becomes a root. A reply
* whose parent is hidden moves up to the nearest ancestor that is shown. If parents form a circle, the oldest comment in it becomes
* a root. Spam is hidden, and a removed comment is shown only while it has replies. If two records have the same id, the newer state
* is used; if both have the same state, the first one.
*
* This takes linear time, except for sorting by date.
*/
var buildThread = (records, options = {}) => {
	const { order = "oldest", previous, unsent, progress } = options;
	const entries = indexRecords(records, previous);
	const sorted = [...entries.values()].sort(compareOldest);
	const roots = [];
	for (const entry of sorted) {
		entry.parent = entries.get(entry.record.parent ?? "");
		(entry.parent ? entry.parent.children ??= [] : roots).push(entry);
	}
	if (order === "best") for (const root of roots) root.bestTime = bestTimeOf(root);
	roots.sort((a, b) => compareRoots(order, a, b));
	const nodes = [];
	const pings = [];
	const stack = [...sorted.reverse(), ...roots.reverse()];
	for (let entry = stack.pop(); entry; entry = stack.pop()) {
		if (entry.displayParent !== void 0) continue;
		const { status, kind, id } = entry.record;
		entry.displayParent = entry.parent?.displayParent ?? null;
		if (status !== "spam") {
			const isPing = kind === "ping" && status !== "removed";
			const node = nodeOf(entry, isPing ? null : entry.displayParent, unsent?.get(id), progress?.get(id));
			(isPing ? pings : nodes).push(node);
			if (!isPing) entry.displayParent = node;
		}
		for (const child of entry.children?.reverse() ?? []) stack.push(child);
	}
	const nodesById = /* @__PURE__ */ new Map();
	const shown = withoutEmptyTombstones(nodes);
	for (const node of [...shown, ...pings]) nodesById.set(node.record.id, node);
	return {
		nodes: shown,
		pings,
		nodesById
	};
};
var indexRecords = (records, previous) => {
	const entries = /* @__PURE__ */ new Map();
	for (const record of records) {
		const rival = entries.get(record.id);
		if (rival && stateNumber(rival.record) >= stateNumber(record)) continue;
		const old = previous?.nodesById.get(record.id);
		const time = old?.record === record ? old.time : timeOf(record);
		entries.set(record.id, {
			record,
			time,
			old
		});
	}
	return entries;
};
/** The earlier node if it looks the same. Of the parent only id and name are compared, so that an edit of it does not change its replies. */
var nodeOf = ({ record, time, old }, above, delivery, progress) => {
	const depth = above ? above.depth + 1 : 0;
	const inReplyTo = above?.record ?? null;
	return old && old.record === record && old.delivery === delivery && old.progress === progress && old.depth === depth && old.inReplyTo?.id === inReplyTo?.id && old.inReplyTo?.author.name === inReplyTo?.author.name ? old : {
		record,
		delivery,
		progress,
		depth,
		inReplyTo,
		time
	};
};
/** A pre-order list without removed comments that have no replies: a comment with replies is followed by a deeper one. */
var withoutEmptyTombstones = (nodes) => {
	const kept = [];
	for (const node of [...nodes].reverse()) if (node.record.status !== "removed" || (kept.at(-1)?.depth ?? 0) > node.depth) kept.push(node);
	return kept.reverse();
};
export { buildThread };

//# sourceMappingURL=thread.js.map