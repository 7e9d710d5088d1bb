import { getEntry } from "./idb-connection.js";
// src/adapters/idb-kept-pages.ts
var LONGEST_KEPT = 2592e6;
var LIST = ["pages"];
var keyOf = ({ backEnd, discussion }) => [
	"page",
	backEnd,
	discussion
];
var isOf = (place, { backEnd, discussion }) => place.backEnd === backEnd && place.discussion === discussion;
var listIn = async (store) => await getEntry(store, LIST) ?? [];
/** Deletes the pages that are not to stay. */
var retain = (store, listed, stays) => {
	const staying = listed.filter((one) => stays(one) && one.at > Date.now() - LONGEST_KEPT).slice(-20);
	for (const one of listed) if (!staying.includes(one)) store.delete(keyOf(one));
	return staying;
};
/** @param use runs something in a transaction of the reader store */
var keptPages = (use) => {
	const forgetOthers = (token) => use("readwrite", async (store) => {
		const listed = await listIn(store);
		store.put(retain(store, listed, (one) => one.token === token), LIST);
	});
	return {
		forgetOthers,
		async get(place, token) {
			await forgetOthers(token);
			return await use("readonly", (store) => getEntry(store, keyOf(place)));
		},
		keep: (place, kept) => use("readwrite", async (store) => {
			const { page, ...rest } = kept;
			const list = [...(await listIn(store)).filter((one) => !isOf(place, one)), {
				...place,
				...rest
			}];
			store.put({
				page,
				...rest
			}, keyOf(place));
			store.put(retain(store, list, (one) => one.token === kept.token && one.name === kept.name), LIST);
		})
	};
};
export { keptPages };

//# sourceMappingURL=idb-kept-pages.js.map