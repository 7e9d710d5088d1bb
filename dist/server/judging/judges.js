import { everythingJudge } from "./everything-judge.js";
import { lengthJudge } from "./length-judge.js";
import { linksJudge } from "./links-judge.js";
import { newcomerJudge } from "./newcomer-judge.js";
import { programJudge } from "./program-judge.js";
// src/server/judging/judges.ts
/** @param words finds the words of the rules */
var judgesOf = ({ holdEverything, newcomers, links, length }, words, { approvedComments, classifier }) => [
	lengthJudge(length),
	programJudge,
	...holdEverything ? [everythingJudge] : [],
	linksJudge(links),
	words,
	...classifier ? [classifier] : [],
	...newcomers > 0 ? [newcomerJudge(newcomers, approvedComments ?? (async () => 0))] : []
];
export { judgesOf };

//# sourceMappingURL=judges.js.map