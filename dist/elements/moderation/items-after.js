import { AfterwordError } from "../../core/errors.js";
import { afterDecision, keyFor } from "./item.js";
// src/elements/moderation/items-after.ts
/** The item after an act. Every act but to pin settles the reports. */
var afterAct = (before, act, decision) => {
	const { record, details } = before;
	const settled = act === "pin" || act === "unpin" ? details : details && {
		...details,
		reports: []
	};
	const reports = details?.reports ?? [];
	return {
		...before,
		record: afterDecision(record, act, decision?.to),
		details: settled,
		note: {
			type: "done",
			act
		},
		undo: decision?.undoableUntil ? {
			decision: decision.id,
			act,
			before: record,
			reports
		} : void 0
	};
};
/** The items after a decision: some are decided, and some refused because another moderator was faster or the comment is gone. */
var itemsAfter = (before, act, report) => {
	const decisions = new Map(report.decisions.map((one) => [keyFor(one.discussion, one.comment ?? ""), one]));
	const refusals = new Map(report.refused.map((one) => [keyFor(one.discussion, one.comment), one]));
	return before.map((item) => {
		const refusal = refusals.get(item.key);
		if (!refusal) return afterAct(item, act, decisions.get(item.key));
		const { code, record = item.record, decision } = refusal;
		return code === "conflict" ? {
			...item,
			record,
			note: {
				type: "conflict",
				other: decision
			},
			undo: void 0
		} : {
			...item,
			note: {
				type: "failed",
				error: new AfterwordError(code, act)
			}
		};
	});
};
export { itemsAfter };

//# sourceMappingURL=items-after.js.map