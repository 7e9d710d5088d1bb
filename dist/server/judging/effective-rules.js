import { DRAFT_LIMITS } from "../../core/draft.js";
import { DRAFT_FORMATS } from "../../core/vocabulary.js";
import { DAY } from "../durations.js";
// src/server/judging/effective-rules.ts
/**
* What the form must know of them; nothing if it is what forms know anyway.
*
* @param moderates of the rules, only that about formats holds for moderators
*/
var draftLimitsOf = ({ formats, length: { least, most }, slowMode }, moderates = false) => {
	const limits = {
		...formats.length < DRAFT_FORMATS.length && { formats },
		...!moderates && least > 1 && { least },
		...!moderates && most < DRAFT_LIMITS.body && { most },
		...!moderates && slowMode > 0 && { slowMode }
	};
	return Object.keys(limits).length ? limits : void 0;
};
var effectiveRules = (policy, { discussions = [], reports, ...site }, discussion) => {
	const { hold, links, formats, closeAfter } = policy;
	const own = discussions.find((one) => one.discussion === discussion);
	const said = {
		...site,
		...own
	};
	return {
		holdEverything: said.holdEverything ?? hold === "everything",
		newcomers: said.newcomers ?? (hold === "first" ? 1 : 0),
		links: {
			most: links,
			outcome: "hold",
			...site.links,
			...own?.links
		},
		length: {
			least: 0,
			most: DRAFT_LIMITS.body,
			...site.length,
			...own?.length
		},
		formats: said.formats ?? formats,
		closeAfter: said.closeAfter === void 0 ? closeAfter : said.closeAfter * DAY,
		slowMode: said.slowMode ?? 0,
		hideAfter: reports?.hideAfter ?? Infinity
	};
};
export { draftLimitsOf, effectiveRules };

//# sourceMappingURL=effective-rules.js.map