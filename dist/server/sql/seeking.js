import { sql } from "kysely";
// src/server/sql/seeking.ts
/** The condition of `isVisible` (rows.ts) in SQL. */
var visibleRows = (eb) => eb.or([eb("status", "=", "approved"), eb.and([eb("status", "=", "removed"), eb("replies", ">", 0)])]);
/** Rows after a position in the order of these columns, or from this position on. */
var beyond = (columns, key, ascends, isIncluded = false) => {
	const names = sql.join(columns.map((column) => sql.ref(column)));
	return sql`(${names}) ${sql.raw((ascends ? ">" : "<") + (isIncluded ? "=" : ""))} (${sql.join(key)})`;
};
var cursorKeyOf = (row, columns) => columns.map((column) => row[column]);
export { beyond, cursorKeyOf, visibleRows };

//# sourceMappingURL=seeking.js.map