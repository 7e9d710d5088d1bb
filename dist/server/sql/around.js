import { canSeePending } from "../../core/caller.js";
import { noSuchComment } from "../../core/errors.js";
import { ANSWER_BYTES, firstWithin } from "../../core/weight.js";
import { isVisible, rowBytes } from "./rows.js";
import { sql } from "kysely";
// src/server/sql/around.ts
/** How many comments above a comment are looked for. */
var MOST_ABOVE = 100;
/**
* A comment with the comments above it, nearest first, as far as this caller may see them and one answer has room for them; and the
* root of its thread, visible or not.
*
* @throws AfterwordError `not-found`
*/
var pathTo = async (db, id, comment, caller) => {
	const above = await db.withRecursive("above", (cte) => cte.selectFrom("afterword_comments").selectAll().select(sql`0`.as("distance")).where("discussion", "=", id).where("id", "=", comment).unionAll(cte.selectFrom("above").innerJoin("afterword_comments", (join) => join.onRef("afterword_comments.discussion", "=", "above.discussion").onRef("afterword_comments.id", "=", "above.parent")).selectAll("afterword_comments").select(sql`above.distance + 1`.as("distance")).where("above.distance", "<", MOST_ABOVE))).selectFrom("above").selectAll().execute();
	const rows = above.sort((a, b) => a.distance - b.distance).filter((row, index) => index === above.findIndex((other) => other.id === row.id));
	const canSee = (row) => isVisible(row) || row.status === "pending" && canSeePending(row.owner ?? void 0, caller);
	const [first] = rows;
	if (!first || !canSee(first)) throw noSuchComment(comment);
	const root = rows.find((row) => row.id === first.root) ?? await db.selectFrom("afterword_comments").selectAll().where("discussion", "=", id).where("id", "=", first.root).executeTakeFirst();
	return {
		path: firstWithin(rows.filter(canSee), rowBytes, ANSWER_BYTES),
		root
	};
};
export { pathTo };

//# sourceMappingURL=around.js.map