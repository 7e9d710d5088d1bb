// src/server/sql/node-sqlite.ts
/** Earlier versions cannot tell which statements give rows. */
var isComplete = ({ StatementSync }) => "columns" in StatementSync.prototype;
/** A row as an ordinary object; node:sqlite gives objects without a prototype. */
var ordinary = (row) => ({ ...row });
function* ordinaryRows(rows) {
	for (const row of rows) yield ordinary(row);
}
var fromNodeSqlite = (database) => ({
	prepare(sql) {
		const statement = database.prepare(sql);
		return {
			reader: statement.columns().length > 0,
			all: (parameters) => statement.all(...parameters).map(ordinary),
			run: (parameters) => statement.run(...parameters),
			iterate: (parameters) => ordinaryRows(statement.iterate(...parameters))
		};
	},
	exec: (sql) => database.exec(sql),
	close: () => database.close()
});
export { fromNodeSqlite, isComplete };

//# sourceMappingURL=node-sqlite.js.map