import { rulesSchema } from "../../protocol/rules-schema.js";
import { RuleError, wordsJudge } from "./words-judge.js";
import { Validator } from "@cfworker/json-schema";
// src/server/judging/check-rules.ts
var validator;
/** Where a JSON pointer leads, such as `#/words/0/outcome`. */
var pathOf = (pointer) => pointer.split("/").slice(1).map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~")).map((part) => /^\d+$/.test(part) ? Number(part) : part);
var sentenceFor = ({ keyword, error }) => {
	if (keyword === "false") return "there is no rule with this name here. It is misspelt, or in the wrong place.";
	return error.replace(/^Instance type "(\w+)" is invalid. Expected "(\w+)"\.$/, "this is of the type $1, and must be of the type $2.").replace(/^Instance does not match any of (.*)\.$/, "this must be one of $1.").replace(/^Instance does not have required property (.*)\.$/, "the part $1 is missing.");
};
/** @throws RuleError with the place of the first fault */
var checkRules = (value) => {
	validator ??= new Validator(rulesSchema, "2020-12", true);
	const { valid, errors } = validator.validate(value);
	if (!valid) {
		const fault = errors.reduce((deepest, one) => one.instanceLocation.length >= deepest.instanceLocation.length ? one : deepest);
		throw new RuleError(pathOf(fault.instanceLocation), sentenceFor(fault));
	}
	const rules = value;
	wordsJudge(rules);
	return rules;
};
export { checkRules };

//# sourceMappingURL=check-rules.js.map