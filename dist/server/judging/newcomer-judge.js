// src/server/judging/newcomer-judge.ts
/** @param needed how many approved comments a reader needs */
var newcomerJudge = (needed, approvedComments) => async ({ caller: { key, author } }) => {
	if (author?.role === "author") return [];
	const approved = await approvedComments(key, needed);
	return approved >= needed ? [] : [{
		rule: "first",
		outcome: "hold",
		...needed > 1 && { because: `${approved}/${needed}` }
	}];
};
export { newcomerJudge };

//# sourceMappingURL=newcomer-judge.js.map