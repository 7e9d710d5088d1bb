import { linksIn } from "../../body/links-in.js";
// src/server/judging/links-judge.ts
var linksJudge = ({ most, outcome }) => ({ tree }) => {
	const count = linksIn(tree());
	return count > most ? [{
		rule: "links",
		outcome,
		because: String(count)
	}] : [];
};
export { linksJudge };

//# sourceMappingURL=links-judge.js.map