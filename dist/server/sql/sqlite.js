import { asStored } from "./rows.js";
import { Kysely, SqliteDialect, SqliteDriver } from "kysely";
// src/server/sql/sqlite.ts
/**
* Kept by write-ahead log, and synced with every commit: what was answered is on the disk. A second process on the same file
* is waited for, but not here, where waiting would hold up every request: the work is tried again (failures.ts).
*/
var SETTINGS = `
  pragma busy_timeout = 20;
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma wal_autocheckpoint = 1000;
`;
/**
* The right to write, taken before anything is written. A statement that finds the database locked is left half done by some
* drivers, and from then on its connection sees nothing new; `exec` leaves nothing behind.
*/
var Lock = class {
	#database;
	#isHeld = false;
	constructor(database) {
		this.#database = database;
	}
	begin() {
		this.#database.exec("begin immediate");
		this.#isHeld = true;
	}
	commit() {
		this.#database.exec("commit");
		this.#isHeld = false;
	}
	rollback() {
		this.#isHeld = false;
		try {
			this.#database.exec("rollback");
		} catch {}
	}
	/** Work that writes, within the transaction that is under way or one of its own. */
	within(work) {
		if (this.#isHeld) return work();
		this.begin();
		try {
			const result = work();
			this.commit();
			return result;
		} catch (error) {
			this.rollback();
			throw error;
		}
	}
};
var WRITES = /^\s*(insert|update|delete|create|alter|drop)\b/i;
var storing = (statement, within) => ({
	reader: statement.reader,
	all: (parameters) => within(() => statement.all(parameters.map(asStored))),
	run: (parameters) => within(() => statement.run(parameters.map(asStored))),
	iterate: (parameters) => statement.iterate(parameters.map(asStored))
});
/** A statement is compiled once: the same few come again and again. */
var remembering = (database, lock) => {
	const statements = /* @__PURE__ */ new Map();
	return {
		prepare(sql) {
			let statement = statements.get(sql);
			if (!statement) {
				if (statements.size >= MOST_STATEMENTS) statements.clear();
				const within = WRITES.test(sql) ? (work) => lock.within(work) : (work) => work();
				statements.set(sql, statement = storing(database.prepare(sql), within));
			}
			return statement;
		},
		exec: (sql) => database.exec(sql),
		close: () => database.close()
	};
};
var MOST_STATEMENTS = 200;
/** Transactions that hold the lock from their beginning. */
var LockingDriver = class extends SqliteDriver {
	#lock;
	constructor(database, lock) {
		super({ database: remembering(database, lock) });
		this.#lock = lock;
	}
	async beginTransaction() {
		this.#lock.begin();
	}
	async commitTransaction() {
		this.#lock.commit();
	}
	async rollbackTransaction() {
		this.#lock.rollback();
	}
};
var sqliteConnection = (database) => {
	database.exec(SETTINGS);
	const lock = new Lock(database);
	class Dialect extends SqliteDialect {
		createDriver() {
			return new LockingDriver(database, lock);
		}
	}
	const db = new Kysely({ dialect: new Dialect({ database }) });
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