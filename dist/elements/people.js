// src/elements/people.ts
/** As many as a list shows at once. */
var MOST = 8;
/** A longer name is not offered. */
var LONGEST_NAME = 60;
/** Without case and accents, so that `jose` finds José. */
var folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
/** What is typed after an @ at the end of a text, and where the @ is. An @ within a word, as in an e-mail address, does not count. */
var mentionIn = (text) => {
	const tail = text.slice(-62);
	const [, typed] = /(?:^|[\s([{"'“‘>])@([^\s@]*(?: [^\s@]+){0,3})$/.exec(tail) ?? [];
	return typed === void 0 ? void 0 : {
		at: text.length - typed.length - 1,
		typed
	};
};
/** The names of the people of a discussion: first whom the reader answers, then who wrote last. */
var peopleIn = ({ nodesById }, answered) => {
	const times = /* @__PURE__ */ new Map();
	for (const { record, time } of nodesById.values()) {
		const { name } = record.author;
		if (!name || name.length > LONGEST_NAME || record.mine || record.status !== "approved") continue;
		times.set(name, Math.max(times.get(name) ?? 0, record.id === answered?.id ? Infinity : time));
	}
	return [...times].sort((a, b) => b[1] - a[1]).map(([name]) => name);
};
/** Those of the names that begin with what was typed, or have a word that does. */
var namesFor = (names, typed) => {
	const start = folded(typed);
	const found = [];
	for (const name of names) {
		if (found.length === MOST) break;
		const words = folded(name);
		if (words.startsWith(start) || words.includes(` ${start}`)) found.push(name);
	}
	return found;
};
export { mentionIn, namesFor, peopleIn };

//# sourceMappingURL=people.js.map