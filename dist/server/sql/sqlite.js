import { asStored } from "./rows.js";
import { Kysely, SqliteDialect, SqliteDriver } from "kysely";
// src/server/sql/sqlite.ts
/**
* A write-ahead log that is synced with every commit: what was confirmed is on the disk. Waiting for a second process on the same file
* would block every request here, so the timeout is short and the work is retried (failures.ts).
*/
var SETTINGS = `
  pragma busy_timeout = 20;
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma wal_autocheckpoint = 1000;
`;
/**
* Takes the write lock before anything is written. If a statement finds the database locked, some drivers leave it unfinished, and
* its connection sees no new data from then on; with `exec` that does not happen.
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
	/** Runs work that writes, in the current transaction or in its own. */
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
/** Compiles each statement once: there are only a few different ones. */
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
/** A driver whose transactions hold the write lock from their beginning. */
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
/** It writes one at a time: the next one waits here. Others wait in the store, so that reads need not wait for all of them. */
var WRITERS = 2;
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
		writers: WRITERS,
		close: () => db.destroy()
	};
};
export { sqliteConnection };

//# sourceMappingURL=sqlite.js.map