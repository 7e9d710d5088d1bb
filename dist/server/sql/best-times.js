import { bestTimeOf } from "../../core/order.js";
import { beyond } from "./seeking.js";
// src/server/sql/best-times.ts
/** Comments that are read at a time. */
var BATCH = 1e3;
var fillBestTimes = async (work) => {
	let last;
	do {
		let query = work.selectFrom("afterword_comments").select([
			"discussion",
			"id",
			"time",
			"reactions"
		]).where("reactions", "is not", null);
		if (last) query = query.where(beyond(["discussion", "id"], last, true));
		const rows = await query.orderBy("discussion").orderBy("id").limit(BATCH).execute();
		for (const { discussion, id, time, reactions } of rows) {
			const counts = Object.entries(JSON.parse(reactions));
			const record = {
				id,
				reactions: Object.fromEntries(counts.map(([name, count]) => [name, {
					count,
					mine: false
				}]))
			};
			await work.updateTable("afterword_comments").set({ best_time: bestTimeOf({
				record,
				time
			}) }).where("discussion", "=", discussion).where("id", "=", id).execute();
		}
		const end = rows.at(-1);
		last = rows.length === BATCH && end ? [end.discussion, end.id] : void 0;
	} while (last);
};
export { fillBestTimes };

//# sourceMappingURL=best-times.js.map