import { loadable } from "../core/load-chunk.js";
import { getEntries, getEntry, idbConnection } from "./idb-connection.js";
import { page, thisPage } from "./idb-page.js";
import { textKey } from "./idb-texts.js";
import { createUnconfirmedWrites } from "./idb-unconfirmed.js";
// src/adapters/reader-store.ts
var loadPages = loadable(() => import("./reader-store-pages.js"));
var loadKeptPages = loadable(() => import("./idb-kept-pages.js"));
var idbReaderStore = ({ database = "afterword-reader" } = {}) => {
	const connection = idbConnection(database);
	const unconfirmed = createUnconfirmedWrites(database);
	let isBegun = false;
	/** Resolves when other pages can see that the texts of this page are in use. All writes wait for it, so that they keep their order. */
	let marked;
	/** First writes what earlier pages could not finish writing. */
	const use = (mode, work) => {
		if (!isBegun) {
			isBegun = true;
			const left = unconfirmed.takeLeft();
			if (left.length) write(left).catch(() => {});
		}
		return connection.use(mode, work);
	};
	const get = (key) => use("readonly", (store) => getEntry(store, key));
	/** Writes all values or none. An empty value (`''`, `undefined`) deletes the entry. */
	const write = async (writes, after) => {
		const confirm = unconfirmed.begin(writes);
		try {
			if (after) await after;
			await use("readwrite", async (store) => {
				for (const [key, value] of writes) if (value) store.put(value, key);
				else store.delete(key);
				store.transaction.commit();
			});
		} finally {
			confirm();
		}
	};
	const keep = (...writes) => write(writes, marked);
	return {
		async texts(discussion) {
			const read = () => use("readonly", (store) => getEntries(store, ["text", discussion]));
			let kept = await read();
			if (kept.some((text) => text.page !== page)) {
				await (await loadPages()).takeUp(use, thisPage, discussion);
				kept = await read();
			}
			const own = kept.filter((text) => text.page === page).sort((a, b) => a.at - b.at);
			return new Map(own.map(({ parent, text }) => [parent, text]));
		},
		keepText(target, text) {
			if (text) {
				marked = thisPage.hold();
				loadPages().then(({ clean }) => clean(use, thisPage)).catch(() => {});
			}
			return keep([textKey(target, page), text && {
				parent: target.parent,
				page,
				text,
				at: Date.now()
			}]);
		},
		outbox: (discussion) => use("readonly", (store) => getEntries(store, ["outbox", discussion])),
		keepUnsent: (discussion, draft) => keep([[
			"outbox",
			discussion,
			draft.id
		], draft], [textKey({
			discussion,
			parent: draft.parent
		}, page), void 0]),
		forgetUnsent: (discussion, draft) => keep([[
			"outbox",
			discussion,
			draft
		], void 0]),
		reader: () => get(["reader"]),
		keepReader: (reader) => keep([["reader"], reader]),
		pages: async () => (await loadKeptPages()).keptPages(use)
	};
};
export { idbReaderStore };

//# sourceMappingURL=reader-store.js.map