import { noOutcomes, restored } from "../core/merge.js";
import { getEntries } from "./idb-connection.js";
// src/adapters/idb-restore.ts
var restoreInto = async (store, shelf, { id, comments, ...about }, merge) => {
	const report = noOutcomes();
	const held = new Map((await shelf.all()).map((record) => [record.id, record]));
	const notes = new Map(await getEntries(store, [id, "imported"]));
	shelf.describe(about);
	for (const given of comments) {
		const known = held.get(given.id);
		const note = notes.get(given.id);
		const { outcome, record, imported } = restored(known && {
			record: known,
			imported: note
		}, given, { merge });
		report[outcome] += 1;
		if (record !== known) held.set(record.id, shelf.put(record, known));
		if (record.status === "removed") store.delete([
			id,
			"earlier",
			record.id
		]);
		if (imported === void 0 || imported === note) continue;
		notes.set(record.id, imported);
		store.put([record.id, imported], [
			id,
			"imported",
			record.id
		]);
	}
	return report;
};
export { restoreInto };

//# sourceMappingURL=idb-restore.js.map