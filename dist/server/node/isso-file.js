import { AfterwordError } from "../../core/errors.js";
import { ISSO_QUERY, issoEntries } from "../../importers/isso.js";
import { openSqliteFile } from "../sql/open.js";
import { open } from "node:fs/promises";
// src/server/node/isso-file.ts
var MAGIC = "SQLite format 3\0";
var isSqlite = async (path) => {
	const file = await open(path, "r");
	try {
		const { buffer } = await file.read(Buffer.alloc(16), 0, 16, 0);
		return buffer.toString("latin1") === MAGIC;
	} finally {
		await file.close();
	}
};
/** Rows in one batch. */
var BATCH_SIZE = 500;
/** @throws AfterwordError `corrupt` for a database that is not Isso's, or broken */
var openIssoFile = async (path) => {
	const corrupt = (cause) => new AfterwordError("corrupt", "This SQLite database is not one of Isso, or it cannot be read.", { cause });
	const database = await openSqliteFile(path, { isReadOnly: true });
	const prepare = () => {
		try {
			return database.prepare(ISSO_QUERY);
		} catch (cause) {
			throw corrupt(cause);
		}
	};
	prepare();
	async function* entries() {
		let batch = [];
		try {
			for (const row of prepare().iterate([])) {
				batch.push(issoEntries(row, 0));
				if (batch.length < BATCH_SIZE) continue;
				yield batch.flat();
				batch = [];
			}
		} catch (cause) {
			throw corrupt(cause);
		}
		yield batch.flat();
	}
	return {
		format: "isso",
		entries,
		close: async () => database.close()
	};
};
export { isSqlite, openIssoFile };

//# sourceMappingURL=isso-file.js.map