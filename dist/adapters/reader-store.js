import { idbConnection } from "./idb-connection.js";
import { promisifyRequest } from "idb-keyval";
// src/adapters/reader-store.ts
var textKey = ({ discussion, parent }) => [
	"text",
	discussion,
	parent ?? ""
];
var idbReaderStore = ({ database = "afterword-reader" } = {}) => {
	const { use } = idbConnection(database);
	const get = (key) => use("readonly", (store) => promisifyRequest(store.get(key)));
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
		outbox: (discussion) => use("readonly", (store) => {
			const range = IDBKeyRange.bound(["outbox", discussion], [
				"outbox",
				discussion,
				[]
			]);
			return promisifyRequest(store.getAll(range));
		}),
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