// src/core/counting.ts
/** Characters that ids may take in one address. Web servers take 8,000 bytes of it or more. */
var ROOM = 4e3;
var MOST = 50;
/** The most requests at the same time: the server of a small site handles few at once. */
var AT_ONCE = 4;
/** The most characters that a text takes in an address: a character beyond ASCII takes up to nine. */
var lengthOf = (text) => text.replace(/[^\0-\x7f]/g, "xxxxxxxxx").replace(/[^\w.~-]/g, "xxx").length + 4;
/** Ids in groups, each short enough for an address. An id that is too long is a group of its own. */
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
* The counts of the groups that do not fail.
*
* @throws the error of the first group that failed, if all fail
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