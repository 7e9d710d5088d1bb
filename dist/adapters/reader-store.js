import { getEntries, getEntry, idbConnection } from "./idb-connection.js";
// src/adapters/reader-store.ts
var textKey = ({ discussion, parent }) => [
	"text",
	discussion,
	parent ?? ""
];
var idbReaderStore = ({ database = "afterword-reader" } = {}) => {
	const { use } = idbConnection(database);
	const get = (key) => use("readonly", (store) => getEntry(store, key));
	/** Keeps a value; nothing (`''`, `undefined`) is kept as nothing. */
	const keep = (key, value) => use("readwrite", async (store) => {
		if (value) store.put(value, key);
		else store.delete(key);
		store.transaction.commit();
	});
	return {
		async text(target) {
			return await get(textKey(target)) ?? "";
		},
		keepText: (target, text) => keep(textKey(target), text),
		outbox: (discussion) => use("readonly", (store) => getEntries(store, ["outbox", discussion])),
		keepUnsent: (discussion, draft) => keep([
			"outbox",
			discussion,
			draft.id
		], draft),
		forgetUnsent: (discussion, draft) => keep([
			"outbox",
			discussion,
			draft
		], void 0),
		reader: () => get(["reader"]),
		keepReader: (reader) => keep(["reader"], reader)
	};
};
export { idbReaderStore };

//# sourceMappingURL=reader-store.js.map