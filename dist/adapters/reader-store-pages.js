import { getEntries } from "./idb-connection.js";
import { textKey } from "./idb-texts.js";
// src/adapters/reader-store-pages.ts
var KEY = "afterword-page";
/** The page that kept texts in this tab before. */
var pageBefore = (() => {
	try {
		return sessionStorage.getItem(KEY);
	} catch {
		return;
	}
})();
var lockOf = (name) => `${KEY} ${name}`;
var isHeld = false;
/** Marks this page as open, until it is left. */
var hold = (page) => {
	if (isHeld) return;
	isHeld = true;
	const left = new Promise((resolve) => addEventListener("pagehide", () => {
		isHeld = false;
		addEventListener("pageshow", () => hold(page), { once: true });
		resolve();
	}, { once: true }));
	try {
		sessionStorage.setItem(KEY, page);
		navigator.locks.request(lockOf(page), () => left).catch(() => {});
	} catch {}
};
/** The pages that are open, by the names of their locks. */
var openPages = async () => {
	const { locks } = navigator;
	return new Set((await locks?.query())?.held?.map(({ name = "" }) => name));
};
/** For how many milliseconds a text is kept after the last keystroke in it. */
var LONGEST_KEPT = 2592e6;
/** Deletes what is too old in all discussions, unless its page is open. */
var deleteOld = (store, page, living) => new Promise((resolve, reject) => {
	const request = store.openCursor(IDBKeyRange.bound(["text"], ["text", []], true));
	request.onerror = () => reject(request.error);
	request.onsuccess = () => {
		const cursor = request.result;
		if (!cursor) {
			resolve();
			return;
		}
		const { at, page: owner } = cursor.value;
		if (at < Date.now() - LONGEST_KEPT && owner !== page && !living.has(lockOf(owner))) cursor.delete();
		cursor.continue();
	};
});
var isCleaned = false;
/** With the first text that is typed: marks this page as open, and deletes what is too old. */
var begin = async (use, page) => {
	hold(page);
	if (isCleaned) return;
	isCleaned = true;
	const living = await openPages();
	await use("readwrite", (store) => deleteOld(store, page, living));
};
/** For how many milliseconds to wait until the page before is closed. If this tab is a duplicate, that page stays open. */
var LONGEST_LEAVING = 1e3;
/** Takes over texts. If there are several for the same target, one is taken, and the others stay for the next page. */
var take = async (store, page, discussion, living) => {
	const kept = await getEntries(store, ["text", discussion]);
	const taken = new Set(kept.filter((text) => text.page === page).map(({ parent }) => parent));
	const own = taken.size;
	kept.sort((a, b) => Number(b.page === pageBefore) - Number(a.page === pageBefore) || b.at - a.at);
	for (const text of kept) {
		if (taken.has(text.parent) || living.has(lockOf(text.page))) continue;
		taken.add(text.parent);
		store.delete(textKey({
			discussion,
			parent: text.parent
		}, text.page));
		store.put({
			...text,
			page
		}, textKey({
			discussion,
			parent: text.parent
		}, page));
	}
	return taken.size > own;
};
/** Takes over the texts of closed pages for this one. */
var takeUp = async (use, page, discussion) => {
	const locks = navigator.locks;
	const run = async () => {
		const living = await openPages();
		if (await use("readwrite", async (store) => {
			await deleteOld(store, page, living);
			return await take(store, page, discussion, living);
		})) hold(page);
	};
	if (!locks) return await run();
	if (pageBefore) {
		const signal = AbortSignal.timeout(LONGEST_LEAVING);
		await locks.request(lockOf(pageBefore), { signal }, () => {}).catch(() => {});
	}
	await locks.request("afterword-taking", run);
};
export { begin, takeUp };

//# sourceMappingURL=reader-store-pages.js.map