// src/core/counting.ts
/** Characters that ids may take in one address. Web servers take 8,000 bytes of it or more. */
var ROOM = 4e3;
var MOST = 50;
/** Requests under way at a time: a small site has few workers. */
var AT_ONCE = 4;
/** What a text takes in an address at the most: nine characters a letter beyond Latin. */
var lengthOf = (text) => text.replace(/[^\0-\x7f]/g, "xxxxxxxxx").replace(/[^\w.~-]/g, "xxx").length + 4;
/** Ids in groups that each fit into an address; one that is longer than that goes alone. */
var groupsOf = (ids) => {
	const groups = [];
	let room = 0;
	for (const id of ids) {
		const length = lengthOf(id);
		if (room < length || groups.at(-1).length >= MOST) {
			groups.push([]);
			room = ROOM;
		}
		groups.at(-1).push(id);
		room -= length;
	}
	return groups;
};
/**
* The counts that can be had.
*
* @throws whatever a group failed with, where none can
*/
var countGroups = async (groups, ask) => {
	const totals = /* @__PURE__ */ new Map();
	const failures = [];
	const waiting = [...groups];
	const work = async () => {
		while (waiting.length) try {
			for (const [id, total] of await ask(waiting.shift())) totals.set(id, total);
		} catch (error) {
			failures.push(error);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	if (failures.length && !totals.size) throw failures[0];
	return totals;
};
export { countGroups, groupsOf };

//# sourceMappingURL=counting.js.map