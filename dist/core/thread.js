import { compareOldest, compareRoots, timeOf } from "./order.js";
// src/core/thread.ts
/**
* Arranges records. Each record that may be shown appears exactly once: a reply whose parent is unknown becomes a root,
* one whose parent is hidden moves up to the nearest ancestor that is shown, and a circle of parents is cut at its oldest
* member. Spam is hidden; a removed comment is shown only while something hangs from it. Of two records with one id the
* higher revision counts.
*
* Linear in the number of records, but for sorting them by date.
*/
var buildThread = (records, options = {}) => {
	const entries = enter(records, options);
	const preorder = flatten(plant(entries).sort((a, b) => compareRoots(options.order ?? "oldest", a, b)));
	markShown(preorder);
	return {
		...place(preorder, options),
		places: entries
	};
};
var enter = (records, { previous }) => {
	const entries = /* @__PURE__ */ new Map();
	for (const record of records) {
		const rival = entries.get(record.id);
		if (rival && rival.record.revision >= record.revision) continue;
		const old = previous?.places.get(record.id)?.node;
		entries.set(record.id, {
			record,
			time: old?.record.createdAt === record.createdAt ? old.time : timeOf(record),
			old,
			node: void 0,
			above: null,
			parent: void 0,
			children: void 0,
			walk: 0,
			carries: false,
			shown: false
		});
	}
	return entries;
};
/** Hangs every entry under its parent, oldest first, and returns those that have none. */
var plant = (entries) => {
	const sorted = [...entries.values()].sort(compareOldest);
	for (const entry of sorted) if (entry.record.parent !== null) entry.parent = entries.get(entry.record.parent);
	cutCycles(sorted);
	const roots = [];
	for (const entry of sorted) (entry.parent ? entry.parent.children ??= [] : roots).push(entry);
	return roots;
};
/** Walks up from each entry until ground that was walked before; meeting its own footsteps, a walk is in a circle. */
var cutCycles = (sorted) => {
	let walk = 0;
	for (const start of sorted) {
		walk += 1;
		let entry = start;
		while (entry && entry.walk === 0) {
			entry.walk = walk;
			entry = entry.parent;
		}
		if (entry?.walk !== walk) continue;
		let oldest = entry;
		for (let next = entry.parent; next && next !== entry; next = next.parent) if (compareOldest(next, oldest) < 0) oldest = next;
		oldest.parent = void 0;
	}
};
var flatten = (roots) => {
	const preorder = [];
	const stack = [...roots].reverse();
	for (let entry = stack.pop(); entry; entry = stack.pop()) {
		preorder.push(entry);
		const { children = [] } = entry;
		for (let i = children.length - 1; i >= 0; i -= 1) stack.push(children[i]);
	}
	return preorder;
};
/** From the leaves up: a removed comment is shown if anything shown hangs from it, through spam too. */
var markShown = (preorder) => {
	for (let i = preorder.length - 1; i >= 0; i -= 1) {
		const entry = preorder[i];
		const { status, kind } = entry.record;
		const present = status === "approved" || status === "pending";
		entry.shown = present || status === "removed" && entry.carries;
		if ((present || entry.carries) && kind === "comment" && entry.parent) entry.parent.carries = true;
	}
};
var place = (preorder, { sending }) => {
	const nodes = [];
	const pings = [];
	for (const entry of preorder) {
		const isPing = entry.record.kind === "ping";
		entry.above = entry.parent?.above ?? null;
		if (!entry.shown) continue;
		entry.node = nodeOf(entry, isPing ? null : entry.above, sending?.get(entry.record.id));
		(isPing ? pings : nodes).push(entry.node);
		if (!isPing) entry.above = entry.node;
	}
	return {
		nodes: Object.freeze(nodes),
		pings: Object.freeze(pings)
	};
};
/** The earlier node if it looks the same. The parent counts by its id and name only, so that its edits stay its own. */
var nodeOf = ({ record, time, old }, above, sending) => {
	const { state, error } = sending ?? (record.status === "pending" ? WAITING : STORED);
	const depth = above ? above.depth + 1 : 0;
	return old && old.record === record && old.state === state && old.error === error && old.depth === depth && old.inReplyTo?.id === above?.record.id && old.inReplyTo?.author.name === above?.record.author.name ? old : {
		record,
		state,
		...error && { error },
		depth,
		inReplyTo: above && {
			id: above.record.id,
			author: above.record.author
		},
		time
	};
};
var STORED = {
	state: "stored",
	error: void 0
};
var WAITING = {
	state: "waiting",
	error: void 0
};
export { buildThread };

//# sourceMappingURL=thread.js.map