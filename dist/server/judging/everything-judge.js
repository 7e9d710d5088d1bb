// src/server/judging/everything-judge.ts
var everythingJudge = () => [{
	rule: "everything",
	outcome: "hold"
}];
export { everythingJudge };

//# sourceMappingURL=everything-judge.js.map