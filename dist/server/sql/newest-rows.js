import { AfterwordError } from "../../core/errors.js";
import { cursorOf, parseCursor } from "./rows.js";
import { sql } from "kysely";
// src/server/sql/newest-rows.ts
/** Rows on a page without a `limit`. */
var PAGE = 50;
var MOST = 100;
var after = (cursor) => cursor === void 0 ? sql`time > 0` : sql`(time > 0 and (time, id) < (${sql.join(parseCursor(cursor, ["time", "id"]))}))`;
/**
* @param find finds the newest rows for which the condition is true, so many at the most
* @throws AfterwordError `invalid` for an invalid cursor or limit
*/
var newestRows = async ({ limit = PAGE, cursor }, find) => {
	if (!(limit >= 1)) throw new AfterwordError("invalid", `A page cannot have ${limit} entries.`);
	const most = Math.min(limit, MOST);
	const found = await find(after(cursor), most + 1);
	const rows = found.slice(0, most);
	const last = rows.at(-1);
	return {
		rows,
		next: found.length > most && last ? { cursor: cursorOf([last.time, last.id]) } : {}
	};
};
export { newestRows };

//# sourceMappingURL=newest-rows.js.map