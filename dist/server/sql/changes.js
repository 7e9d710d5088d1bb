import { canSeePending } from "../../core/caller.js";
import { redactForReader } from "../../core/open-records.js";
import { ANSWER_BYTES, firstWithin } from "../../core/weight.js";
import { aboutOf, discussionRow, recordsFor } from "./reading.js";
import { rowBytes } from "./rows.js";
import { sql } from "kysely";
// src/server/sql/changes.ts
/** The most changes in one answer. */
var MOST = 500;
/** Which changes a caller may see: of comments that were visible at some time, and of their own. */
var isToldTo = (caller) => (eb) => eb.or([
	eb("was_shown", "=", 1),
	eb("status", "=", "approved"),
	...caller ? [eb("owner", "=", caller.key)] : []
]);
/** @param bytes about how many bytes the answer may have; it has at least one change */
var changesOf = async (db, id, since, { caller, bytes = ANSWER_BYTES } = {}) => {
	const { version, total, closed = false } = aboutOf(await discussionRow(db, id));
	let changed = db.selectFrom("afterword_comments").where("discussion", "=", id).where("version", ">", since > version ? 0 : since).where("version", "<=", version).orderBy("version");
	if (!caller?.moderates) changed = changed.where(isToldTo(caller));
	const sizes = await changed.select(["version", sql`octet_length(source)`.as("length")]).limit(501).execute();
	const about = firstWithin(sizes.slice(0, MOST), ({ length }) => Number(length) + 400, bytes).at(-1);
	const found = about ? await changed.selectAll().where("version", "<=", about.version).execute() : [];
	const rows = firstWithin(found, rowBytes, bytes);
	const more = rows.length < sizes.length;
	return {
		records: (await recordsFor(db, id, rows, caller)).map((record, index) => redactForReader(record, canSeePending(rows[index]?.owner ?? void 0, caller))),
		version: (more ? rows.at(-1)?.version : void 0) ?? version,
		total,
		closed,
		...more && { more }
	};
};
export { changesOf };

//# sourceMappingURL=changes.js.map