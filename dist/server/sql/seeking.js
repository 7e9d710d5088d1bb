import { sql } from "kysely";
// src/server/sql/seeking.ts
var seen = (eb) => eb.or([eb("status", "=", "approved"), eb.and([eb("status", "=", "removed"), eb("replies", ">", 0)])]);
/** Rows beyond a place in the order of these columns, or from it on. */
var beyond = (columns, place, ascends, isIncluded = false) => {
	const names = sql.join(columns.map((column) => sql.ref(column)));
	return sql`(${names}) ${sql.raw((ascends ? ">" : "<") + (isIncluded ? "=" : ""))} (${sql.join(place)})`;
};
var placeOf = (row, columns) => columns.map((column) => row[column]);
export { beyond, placeOf, seen };

//# sourceMappingURL=seeking.js.map