import { getEntries } from "./idb-connection.js";
import { textKey } from "./idb-texts.js";
// src/adapters/reader-store-pages.ts
/** The pages that are open, by the names of their locks. */
var openPages = async () => {
	const { locks } = navigator;
	return new Set((await locks?.query())?.held?.map(({ name = "" }) => name));
};
/** For how many milliseconds a text is kept after the last keystroke in it. */
var LONGEST_KEPT = 2592e6;
/** Deletes what is too old in all discussions, unless its page is open. */
var deleteOld = (store, { name, lockOf }, living) => new Promise((resolve, reject) => {
	const request = store.openCursor(IDBKeyRange.bound(["text"], ["text", []], true));
	request.onerror = () => reject(request.error);
	request.onsuccess = () => {
		const cursor = request.result;
		if (!cursor) {
			resolve();
			return;
		}
		const { at, page: owner } = cursor.value;
		if (at < Date.now() - LONGEST_KEPT && owner !== name && !living.has(lockOf(owner))) cursor.delete();
		cursor.continue();
	};
});
var isCleaned = false;
/** With the first text that is typed: deletes what is too old. */
var clean = async (use, thisPage) => {
	if (isCleaned) return;
	isCleaned = true;
	const living = await openPages();
	await use("readwrite", (store) => deleteOld(store, thisPage, living));
};
/** For how many milliseconds to wait until the page before is closed. If this tab is a duplicate, that page stays open. */
var LONGEST_LEAVING = 1e3;
/**
* Takes over texts. If there are several for the same target, one is taken, and the others stay for the next page.
*
* @param last the page that kept texts in this tab before
*/
var take = async (store, { name, lockOf }, discussion, last, living) => {
	const kept = await getEntries(store, ["text", discussion]);
	const taken = new Set(kept.filter((text) => text.page === name).map(({ parent }) => parent));
	const own = taken.size;
	kept.sort((a, b) => Number(b.page === last) - Number(a.page === last) || b.at - a.at);
	for (const text of kept) {
		if (taken.has(text.parent) || living.has(lockOf(text.page))) continue;
		taken.add(text.parent);
		store.delete(textKey({
			discussion,
			parent: text.parent
		}, text.page));
		store.put({
			...text,
			page: name
		}, textKey({
			discussion,
			parent: text.parent
		}, name));
	}
	return taken.size > own;
};
var lastPage = (thisPage) => {
	try {
		return thisPage.before();
	} catch {
		return null;
	}
};
/** Takes over the texts of closed pages for this one. */
var takeUp = async (use, thisPage, discussion) => {
	const locks = navigator.locks;
	const last = lastPage(thisPage);
	const run = async () => {
		const living = await openPages();
		if (await use("readwrite", async (store) => {
			await deleteOld(store, thisPage, living);
			return await take(store, thisPage, discussion, last, living);
		})) await thisPage.hold();
	};
	if (!locks) return await run();
	if (last) {
		const signal = AbortSignal.timeout(LONGEST_LEAVING);
		await locks.request(thisPage.lockOf(last), { signal }, () => {}).catch(() => {});
	}
	await locks.request("afterword-taking", run);
};
export { clean, takeUp };

//# sourceMappingURL=reader-store-pages.js.map