import { withoutOwnership } from "../core/records.js";
import { firstKey, getEntries, getEntry } from "./idb-connection.js";
// src/adapters/idb-shelf.ts
/** How many records are read at a time: few enough for the page to stay responsive. */
var BATCH = 1e3;
/** The ids of all discussions: every key begins with one. */
var discussionsIn = async (store) => {
	const ids = [];
	for (let key = await firstKey(store); key; key = await firstKey(store, [ids.at(-1), []])) ids.push(key[0]);
	return ids;
};
var approved = (record) => Number(record?.status === "approved");
var openDiscussion = async (store, id) => {
	const before = await getEntry(store, [id, "facts"]) ?? {
		version: 0,
		total: 0
	};
	let facts = before;
	const shelf = {
		get facts() {
			return facts;
		},
		find: (comment) => getEntry(store, [
			id,
			"comment",
			comment
		]),
		earlier: async (comment) => await getEntry(store, [
			id,
			"earlier",
			comment
		]) ?? [],
		async all() {
			const records = [];
			let batch;
			do {
				const last = records.at(-1);
				batch = await getEntries(store, [id, "comment"], last && [last.id], BATCH);
				records.push(...batch);
			} while (batch.length === BATCH);
			return records;
		},
		async changedAfter(version) {
			if (version > facts.version) return await shelf.all();
			const ids = new Set(await getEntries(store, [id, "log"], [version]));
			return (await Promise.all(Array.from(ids, (comment) => shelf.find(comment)))).filter((record) => record !== void 0);
		},
		put(record, known) {
			const version = facts.version + 1;
			const total = facts.total + approved(record) - approved(known);
			facts = {
				...facts,
				version,
				total
			};
			store.put(record, [
				id,
				"comment",
				record.id
			]);
			store.put(record.id, [
				id,
				"log",
				version
			]);
			return record;
		},
		describe(about) {
			facts = {
				...facts,
				...about
			};
		},
		async seed(comments, about) {
			const restored = JSON.stringify([about, comments.map(({ id: comment, revision }) => [comment, revision])]);
			if (restored === before.restored) return;
			const held = new Map((await shelf.all()).map((record) => [record.id, record]));
			facts = {
				...facts,
				...about,
				restored
			};
			for (const given of comments) {
				const known = held.get(given.id);
				const record = {
					...withoutOwnership(given),
					...known?.mine && { mine: true }
				};
				if (!known || known.revision < record.revision) held.set(record.id, shelf.put(record, known));
			}
		},
		close() {
			const isChanged = facts !== before;
			if (isChanged) store.put(facts, [id, "facts"]);
			return isChanged;
		}
	};
	return shelf;
};
export { discussionsIn, openDiscussion };

//# sourceMappingURL=idb-shelf.js.map