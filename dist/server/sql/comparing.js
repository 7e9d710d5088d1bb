import { noOutcomes, restored } from "../../core/merge.js";
import { asNamed, heldIn, storable } from "./rows.js";
// src/server/sql/comparing.ts
/** Comments in one query. */
var BATCH = 500;
/** The roots of the threads of some comments. */
var rootsOf = async (db, id, comments) => {
	if (!comments.length) return /* @__PURE__ */ new Map();
	const rows = await db.selectFrom("afterword_comments").select(["id", "root"]).where("discussion", "=", id).where("id", "in", comments).execute();
	return new Map(rows.map((row) => [row.id, row.root]));
};
var compare = async (db, { id, comments }, { merge = false, tellsOthers = false } = {}) => {
	const report = noOutcomes();
	const taken = [];
	const keptIds = [];
	for (let start = 0; start < comments.length; start += BATCH) {
		const batch = comments.slice(start, start + BATCH).map(asNamed);
		const rows = await db.selectFrom("afterword_comments").selectAll().where("discussion", "=", id).where("id", "in", batch.map((record) => record.id)).execute();
		const known = new Map(rows.map((row) => [row.id, row]));
		const parents = batch.flatMap(({ id: comment, parent }) => parent !== null && known.get(comment)?.parent === null ? [parent] : []);
		const roots = merge ? await rootsOf(db, id, parents) : /* @__PURE__ */ new Map();
		for (const given of batch) {
			const row = known.get(given.id);
			if (row && tellsOthers && !isSame(row, given)) {
				taken.push(given.id);
				continue;
			}
			const canMove = row?.parent === null && given.parent !== null && given.parent !== given.id && roots.get(given.parent) !== given.id;
			const { outcome } = restored(row && heldIn(row), {
				...given,
				discussion: id
			}, {
				merge,
				canMove
			});
			report[outcome] += 1;
			if (outcome === "kept") keptIds.push(given.id);
		}
	}
	return {
		...report,
		taken,
		keptIds
	};
};
var isSame = (row, record) => row.time === Date.parse(record.createdAt) || row.author_name === storable(record.author.name) && row.source === storable(record.body.source);
export { compare };

//# sourceMappingURL=comparing.js.map