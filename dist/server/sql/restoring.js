import { noOutcomes } from "../../core/merge.js";
import { lockDiscussion, numberAfter } from "./discussion-lock.js";
import { RestoreBatch } from "./restore-batch.js";
import { touch } from "./row-changes.js";
import { asNamed } from "./rows.js";
// src/server/sql/restoring.ts
/** Comments in one transaction: few enough that other writers need not wait long, and for SQLite's limit of parameters. */
var BATCH = 500;
var restore = async (db, { id, comments, title, url, closed }, now, { merge = false, emails = /* @__PURE__ */ new Map() } = {}) => {
	const report = noOutcomes();
	for (let start = 0; start < comments.length; start += BATCH) {
		const batch = comments.slice(start, start + BATCH).map(asNamed);
		const part = await db.transaction().execute((work) => new RestoreBatch(work, id, merge).write(batch, emails, now));
		for (const name of [
			"added",
			"changed",
			"unchanged",
			"kept"
		]) report[name] += part[name];
	}
	await restoreAbout(db, id, {
		...title !== void 0 && { title },
		...url !== void 0 && { url },
		...closed !== void 0 && { closed: closed ? 1 : 0 }
	}, {
		merge,
		now
	});
	return report;
};
var restoreAbout = async (db, id, about, { merge, now }) => {
	if (!Object.keys(about).length) return;
	await db.transaction().execute(async (work) => {
		const known = await lockDiscussion(work, id);
		const columns = { ...about };
		if (merge && about.closed !== void 0) {
			if (known.imported_closed === about.closed) delete columns.closed;
			columns.imported_closed = about.closed;
		}
		const names = Object.keys(columns);
		if (known.version && names.every((name) => known[name] === columns[name])) return;
		await touch(work, id, numberAfter(known, now), 0, null);
		await work.updateTable("afterword_discussions").set(columns).where("id", "=", id).execute();
	});
};
export { restore };

//# sourceMappingURL=restoring.js.map