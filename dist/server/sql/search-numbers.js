// src/server/sql/search-numbers.ts
/** Each millisecond has so many numbers. If it has more comments, the others take higher numbers. */
var NUMBERS = 1e3;
/** Where those numbers are: above the highest number of the next million milliseconds. */
var WIDE = 1e9;
/** Numbers that must be free there: more than there are comments in one call. */
var FREE = 1e3;
/** The last time that has numbers of its own, because a number must be a safe integer. */
var LAST_TIME = 89e11;
var compare = (a, b) => a.time - b.time || a.id_length - b.id_length || Number(a.id > b.id) - Number(a.id < b.id);
var firstNumber = ({ time }) => Math.max(-89e11, Math.min(LAST_TIME, time)) * NUMBERS;
var numbered = (work, discussion) => {
	const query = work.selectFrom("afterword_searched").select("number");
	return discussion === void 0 ? query : query.where("discussion", "=", discussion);
};
var lastNumber = async (work, [from, to], discussion) => {
	return (await numbered(work, discussion).where("number", ">=", from).where("number", "<", to).orderBy("number", "desc").limit(1).executeTakeFirst())?.number ?? from - 1;
};
/** A number outside of a full millisecond. Only if the end of the million milliseconds is full too, it is further away. */
var numberBeyond = async (work, first, discussion) => {
	for (let width = WIDE;; width *= 2) {
		const last = await lastNumber(work, [first, first + width], discussion);
		if (last < first + width - FREE) return last + 1;
	}
};
/** A number above all those that comments of the same millisecond have. */
var nextNumber = async (work, first, discussion) => {
	const last = await lastNumber(work, [first, first + NUMBERS], discussion);
	return last < first + NUMBERS - 1 ? last + 1 : await numberBeyond(work, first, discussion);
};
/**
* New numbers, by comment. One query, unless comments have equal times.
*
* @param discussion within which they are unique; if absent, in the whole store
*/
var newNumbers = async (work, rows, discussion) => {
	const found = await numbered(work, discussion).where("number", "in", [...new Set(rows.map(firstNumber))]).execute();
	const taken = new Set(found.map(({ number }) => number));
	const next = /* @__PURE__ */ new Map();
	/** The milliseconds of which it is known what else they have. The first number may be free again, and a later one not. */
	const asked = /* @__PURE__ */ new Set();
	const numbers = /* @__PURE__ */ new Map();
	for (const row of [...rows].sort(compare)) {
		const first = firstNumber(row);
		let number = next.get(first) ?? first;
		if (taken.has(first) && !asked.has(first)) {
			asked.add(first);
			number = Math.max(number, await nextNumber(work, first, discussion));
		}
		if (number === first + NUMBERS) number = await numberBeyond(work, first, discussion);
		while (taken.has(number)) number += 1;
		taken.add(number);
		next.set(first, number + 1);
		numbers.set(row.id, number);
	}
	return numbers;
};
export { newNumbers };

//# sourceMappingURL=search-numbers.js.map