import { AfterwordError } from "../../core/errors.js";
import { codeOf } from "./failures.js";
import { postgresConnection } from "./postgres.js";
import { fromNodeSqlite, isComplete } from "./node-sqlite.js";
import { sqliteConnection } from "./sqlite.js";
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
/** Connections of one server. Half of them may write at a time. */
var CONNECTIONS = 20;
var openPostgres = async (address, connections = CONNECTIONS) => {
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
	return postgresConnection(pool, Math.ceil(connections / 2));
};
/** Opens a file with the first driver that is there. */
var openSqliteFile = async (file, { isReadOnly = false } = {}) => {
	const open = async () => {
		const own = await optional(() => import(OWN));
		if (own && isComplete(own)) return fromNodeSqlite(new own.DatabaseSync(file, { readOnly: isReadOnly }));
		const libsql = await optional(() => import("libsql"));
		if (libsql) return new libsql.default(file);
		const better = await optional(() => import(BETTER));
		if (better) return new better.default(file, { readonly: isReadOnly });
		throw new AfterwordError("unsupported", "SQLite needs Node 22.16 or later, or a driver: npm install libsql");
	};
	const database = await open();
	if (isReadOnly) database.exec("pragma query_only = on");
	return database;
};
/** The error of a file that could not be opened, with its name and what can be done. Any other error stays as it is. */
var openingFailure = (file, cause) => {
	const code = codeOf(cause);
	if (code.startsWith("SQLITE_NOTADB")) return new AfterwordError("corrupt", `${file} is not an SQLite database: choose another file.`, { cause });
	if (/^(SQLITE_CANTOPEN|SQLITE_READONLY|$)/.test(code) && !(cause instanceof AfterwordError)) return new AfterwordError("unavailable", `The database ${file} cannot be opened for writing: its folder must exist, and you need the right to write to both.`, { cause });
	return cause;
};
var openSqlite = async (file) => {
	let database;
	try {
		database = await openSqliteFile(file);
		return sqliteConnection(database);
	} catch (cause) {
		database?.close();
		throw openingFailure(file, cause);
	}
};
/** Not imported by a literal name, because the compiler does not find these modules. */
var BETTER = "better-sqlite3";
var OWN = "node:sqlite";
/** @param name `postgres://…` or `postgresql://…`, or the path of a file; `:memory:` for a store that ends with the process */
var openDatabase = (name) => /^postgres(ql)?:\/\//i.test(name) ? openPostgres(name) : openSqlite(name);
export { openDatabase, openPostgres, openSqlite, openSqliteFile };

//# sourceMappingURL=open.js.map