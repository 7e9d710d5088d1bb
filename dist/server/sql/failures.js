import { AfterwordError } from "../../core/errors.js";
// src/server/sql/failures.ts
/** Node's own SQLite driver gives numbers, the other drivers the names of SQLite's result codes. */
var RESULT_CODES = {
	5: "SQLITE_BUSY",
	8: "SQLITE_READONLY",
	10: "SQLITE_IOERR",
	11: "SQLITE_CORRUPT",
	13: "SQLITE_FULL",
	14: "SQLITE_CANTOPEN",
	26: "SQLITE_NOTADB"
};
/** PostgreSQL's SQLSTATE, SQLite's result code, or the system's error code. */
var codeOf = (error) => {
	const { code, errcode } = error;
	if (code === "ERR_SQLITE_ERROR") return RESULT_CODES[(errcode ?? 0) & 255] ?? code;
	return typeof code === "string" ? code : "";
};
/** Serialization failure, deadlock, and SQLite's "somebody else is writing": another attempt may succeed. */
var isPassing = (code) => code === "40001" || code === "40P01" || code.startsWith("SQLITE_BUSY");
var CODES = [
	[/^(53100|SQLITE_FULL|ENOSPC)/, "quota"],
	[/^54000$/, "invalid"],
	[/^(SQLITE_CORRUPT|SQLITE_NOTADB|XX001|XX002)/, "corrupt"]
];
/** Milliseconds for which work is retried, and the longest pause between two attempts. */
var PATIENCE = 5e3;
var LONGEST_PAUSE = 100;
/** Runs a piece of database work, retries it after a collision with other work, and throws other failures as AfterwordErrors. */
var withRetry = async (work) => {
	const end = performance.now() + PATIENCE;
	for (let pause = 1;; pause = Math.min(pause * 2, LONGEST_PAUSE)) try {
		return await work();
	} catch (cause) {
		if (cause instanceof AfterwordError) throw cause;
		const code = codeOf(cause);
		if (isPassing(code) && performance.now() < end) {
			await new Promise((resolve) => setTimeout(resolve, Math.random() * pause));
			continue;
		}
		const known = CODES.find(([pattern]) => pattern.test(code))?.[1] ?? "unavailable";
		throw new AfterwordError(known, `The database failed${code && ` with ${code}`}.`, { cause });
	}
};
export { codeOf, withRetry };

//# sourceMappingURL=failures.js.map