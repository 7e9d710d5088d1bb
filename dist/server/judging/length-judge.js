// src/server/judging/length-judge.ts
var lengthJudge = ({ least, most }) => ({ body: { source } }) => {
	const { length } = source.trim();
	if (length >= least && length <= most) return [];
	return [{
		rule: "length",
		outcome: "refuse",
		because: `${length}`,
		message: length < least ? `A comment has at least ${least} characters here.` : `A comment has at most ${most} characters here.`
	}];
};
export { lengthJudge };

//# sourceMappingURL=length-judge.js.map