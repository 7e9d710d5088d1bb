import { AfterwordError } from "../../core/errors.js";
import { postgresConnection } from "./postgres.js";
import { fromNodeSqlite, sqliteConnection } from "./sqlite.js";
// src/server/sql/open.ts
/** PostgreSQL's number for the type bigint. */
var BIGINT = 20;
/** An import of a package that may not be installed. */
var optional = async (load) => {
	try {
		return await load();
	} catch (error) {
		const { code } = error;
		if (code === "ERR_MODULE_NOT_FOUND" || code === "ERR_UNKNOWN_BUILTIN_MODULE" || code === "MODULE_NOT_FOUND") return void 0;
		throw error;
	}
};
var openPostgres = async (address, connections = 10) => {
	const module = await optional(() => import("pg"));
	if (!module) throw new AfterwordError("unsupported", "PostgreSQL needs its driver: npm install pg");
	const { Pool, types } = module.default;
	const parserOf = types.getTypeParser;
	const pool = new Pool({
		connectionString: address,
		max: connections,
		types: { getTypeParser: (type, format) => type === BIGINT ? Number : parserOf(type, format) },
		connectionTimeoutMillis: 1e4,
		application_name: "afterword"
	});
	return postgresConnection(pool);
};
/** Opens a file with the first driver that is installed. */
var openSqliteFile = async (file, { isReadOnly = false } = {}) => {
	const open = async () => {
		const libsql = await optional(() => import("libsql"));
		if (libsql) return new libsql.default(file);
		const better = await optional(() => import(BETTER));
		if (better) return new better.default(file, { readonly: isReadOnly });
		const own = await optional(() => import(OWN));
		if (own) return fromNodeSqlite(new own.DatabaseSync(file, { readOnly: isReadOnly }));
		throw new AfterwordError("unsupported", "SQLite needs a driver: npm install libsql (or better-sqlite3; Node 22.5 and later has its own).");
	};
	const database = await open();
	if (isReadOnly) database.exec("pragma query_only = on");
	return database;
};
var openSqlite = async (file) => sqliteConnection(await openSqliteFile(file));
/** Not imported by a literal name, because the compiler does not find these modules. */
var BETTER = "better-sqlite3";
var OWN = "node:sqlite";
/** @param name `postgres://…` or `postgresql://…`, or the path of a file; `:memory:` for a store that ends with the process */
var openDatabase = (name) => /^postgres(ql)?:\/\//i.test(name) ? openPostgres(name) : openSqlite(name);
export { openDatabase, openPostgres, openSqlite, openSqliteFile };

//# sourceMappingURL=open.js.map