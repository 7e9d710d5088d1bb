import { Fingerprint } from "../core/fingerprint.js";
import { commentIdOf } from "./fingerprint.js";
import { RowIndex } from "./row-index.js";
// src/importers/elsewhere.ts
/** @param others comments of earlier imports in discussions that the file does not name */
var findElsewhere = async (firstPass, plan, others) => {
	let index;
	const print = new Fingerprint();
	const examples = [];
	let count = 0;
	for await (const batch of others) for (const { discussion, id, time } of batch) {
		if (!index) {
			index = new RowIndex(firstPass.rows, () => 0);
			for (let row = 0; row < firstPass.rows.count; row += 1) if (!plan.reasonOf(row)) index.put(row);
		}
		const { low, high } = print.reset().text(commentIdOf(id));
		const row = index.find(0, low, high);
		if (row < 0 || firstPass.rows.get(row, 5) !== Math.floor(time / 1e3)) continue;
		count += 1;
		const target = plan.discussions[plan.discussionOf(row)]?.id ?? "";
		if (examples.length < 5) examples.push({
			comment: id,
			current: discussion,
			target
		});
	}
	return {
		count,
		examples
	};
};
/** The problem as a sentence, and what can be done about it. */
var elsewhereText = ({ count, examples: [example] }) => `${count} of these comments are in other discussions already: an earlier import had other rules for addresses, or pages have moved since${example ? ` (comment ${example.comment} is in ${example.current}, and would be put into ${example.target} as well)` : ""}. Use the same --map and --base as before; or move everything at once: export an archive, and import that with the new rules into another database; or say --both to have them in both places.`;
export { elsewhereText, findElsewhere };

//# sourceMappingURL=elsewhere.js.map