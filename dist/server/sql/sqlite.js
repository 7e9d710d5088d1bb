import { asStored } from "./rows.js";
import { CompiledQuery, Kysely, SqliteDialect, SqliteDriver } from "kysely";
// src/server/sql/sqlite.ts
/**
* Kept by write-ahead log, and synced with every commit: what was answered is on the disk. A second process on the same file
* is waited for, but not here, where waiting would hold up every request: the work is tried again (failures.ts).
*/
var SETTINGS = `
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma busy_timeout = 20;
  pragma wal_autocheckpoint = 1000;
`;
var storing = (statement) => ({
	reader: statement.reader,
	all: (parameters) => statement.all(parameters.map(asStored)),
	run: (parameters) => statement.run(parameters.map(asStored)),
	iterate: (parameters) => statement.iterate(parameters.map(asStored))
});
/** A statement is compiled once: the same few come again and again. */
var remembering = (database) => {
	const statements = /* @__PURE__ */ new Map();
	return {
		prepare(sql) {
			let statement = statements.get(sql);
			if (!statement) {
				if (statements.size >= MOST_STATEMENTS) statements.clear();
				statements.set(sql, statement = storing(database.prepare(sql)));
			}
			return statement;
		},
		exec: (sql) => database.exec(sql),
		close: () => database.close()
	};
};
var MOST_STATEMENTS = 200;
/** Takes the right to write when a transaction begins, not when it first writes, where it could be refused. */
var ImmediateDriver = class extends SqliteDriver {
	async beginTransaction(connection) {
		await connection.executeQuery(CompiledQuery.raw("begin immediate"));
	}
};
var sqliteConnection = (database) => {
	database.exec(SETTINGS);
	const config = { database: remembering(database) };
	class Dialect extends SqliteDialect {
		createDriver() {
			return new ImmediateDriver(config);
		}
	}
	const db = new Kysely({ dialect: new Dialect(config) });
	return {
		name: "sqlite",
		db,
		canLockRows: false,
		close: () => db.destroy()
	};
};
/** Node's own driver (22.5 and later) in the shape of the others. */
var fromNodeSqlite = (database) => ({
	prepare(sql) {
		const statement = database.prepare(sql);
		return {
			reader: statement.columns().length > 0,
			all: (parameters) => statement.all(...parameters),
			run: (parameters) => statement.run(...parameters),
			iterate: (parameters) => statement.iterate(...parameters)
		};
	},
	exec: (sql) => database.exec(sql),
	close: () => database.close()
});
export { fromNodeSqlite, sqliteConnection };

//# sourceMappingURL=sqlite.js.map