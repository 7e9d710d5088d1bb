import { decisionFromRow, nameOf, newestDecisions } from "./decision-log.js";
import { find } from "./row-changes.js";
import { recordFromRow } from "./rows.js";
// src/server/sql/refused-decisions.ts
var refusal = async (work, { discussion, comment }, code, now) => {
	const named = {
		discussion,
		comment
	};
	const row = await find(work, discussion, comment);
	const decided = (await newestDecisions(work, [named])).get(nameOf(named));
	return {
		...named,
		code,
		...row && { record: recordFromRow(row) },
		...decided && { decision: decisionFromRow(decided, now) }
	};
};
export { refusal };

//# sourceMappingURL=refused-decisions.js.map