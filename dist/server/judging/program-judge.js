// src/server/judging/program-judge.ts
/** A person needs at least this many seconds to write and send a comment after the form has appeared. */
var FASTEST_HUMAN_SECONDS = 2;
var programJudge = ({ draft, caller }) => {
	if (!draft || caller.author) return [];
	const { honeypot, seconds = 0 } = draft.spamSignals ?? {};
	return honeypot || seconds < FASTEST_HUMAN_SECONDS ? [{
		rule: "program",
		outcome: "hold"
	}] : [];
};
export { programJudge };

//# sourceMappingURL=program-judge.js.map