import { DRAFT_LIMITS } from "../../core/draft.js";
import { AfterwordError } from "../../core/errors.js";
// src/server/judging/verdict.ts
/** The store refuses a text that is too long. To parse it, or to search it for words, would be work for nothing. */
var TOO_LONG = {
	status: "pending",
	heldFor: [{ rule: "long" }]
};
var reasonOf = ({ rule, because }) => ({
	rule,
	...because && { because: because.slice(0, 200).replace(/\p{Cs}$/u, "") }
});
/**
* Asks the judges, one after another. The first one that refuses is the last one that is asked.
*
* @throws AfterwordError `invalid` if one of them refuses the comment
*/
var judge = async (judges, candidate) => {
	if (candidate.body.source.length > DRAFT_LIMITS.body) return TOO_LONG;
	const findings = [];
	for (const ask of judges) {
		const found = await ask(candidate);
		const refusal = found.find(({ outcome }) => outcome === "refuse");
		if (refusal) throw new AfterwordError("invalid", refusal.message ?? "The rules of this site do not allow this comment.", {
			fields: { body: "refused" },
			...refusal.message !== void 0 && { cause: { sentence: refusal.message } }
		});
		findings.push(...found);
	}
	if (findings.length === 0) return {
		status: void 0,
		heldFor: []
	};
	return {
		status: findings.some(({ outcome }) => outcome === "spam") ? "spam" : "pending",
		heldFor: findings.slice(0, 20).map(reasonOf)
	};
};
export { judge };

//# sourceMappingURL=verdict.js.map