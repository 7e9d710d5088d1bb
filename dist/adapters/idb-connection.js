import { AfterwordError } from "../core/errors.js";
import { createStore, promisifyRequest } from "idb-keyval";
// src/adapters/idb-connection.ts
var CODES = {
	AbortError: "quota",
	DataError: "invalid",
	QuotaExceededError: "quota",
	SecurityError: "quota",
	UnknownError: "quota"
};
var refused = (cause) => {
	if (cause instanceof AfterwordError) return cause;
	const { name } = Object(cause);
	return new AfterwordError(CODES[name] ?? "unavailable", `IndexedDB refuses: ${String(cause)}`, { cause });
};
/** The result of `work`, once the transaction is complete. */
var settle = async (transaction, work) => {
	work.catch(() => transaction.abort()).catch(() => {});
	const [result] = await Promise.all([work, promisifyRequest(transaction)]);
	return result;
};
var getEntry = (store, key) => promisifyRequest(store.get(key));
/** The entries whose keys begin with `prefix`, in the order of their keys. With `after`, only those after the key `[...prefix, ...after]`. */
var getEntries = (store, prefix, after = [], count) => {
	const range = IDBKeyRange.bound([...prefix, ...after], [...prefix, []], true);
	return promisifyRequest(store.getAll(range, count));
};
/** The first key, or the first after another. */
var firstKey = async (store, after) => {
	const range = after === void 0 ? null : IDBKeyRange.lowerBound(after, true);
	return (await promisifyRequest(store.openKeyCursor(range)))?.key;
};
/** The transactions that are open. */
var running = /* @__PURE__ */ new Set();
/** Those that were rolled back because the page was left. */
var leftOpen = /* @__PURE__ */ new WeakSet();
/** Resolves when the reader comes back to a page that was left; absent while they are there. */
var comingBack;
/**
* A browser may keep a page that was left. WebKit keeps it with its open transactions, and all other pages would wait for them. So they
* are rolled back, and done again when the reader comes back.
*/
var onLeave = ({ persisted }) => {
	if (!persisted) return;
	comingBack = new Promise((resolve) => addEventListener("pageshow", resolve, { once: true }));
	comingBack.then(() => comingBack = void 0);
	for (const transaction of running) try {
		transaction.abort();
		leftOpen.add(transaction);
	} catch {}
};
var idbConnection = (database) => {
	let open;
	let held;
	let uses = Promise.resolve();
	const close = async () => {
		held?.close();
		held = open = void 0;
		await uses;
	};
	const attempt = async (mode, work) => {
		if (comingBack) await comingBack;
		const isFresh = !open;
		let transaction;
		try {
			open ??= createStore(database, "keyval");
			return await open(mode, (store) => {
				({transaction} = store);
				held = transaction.db;
				addEventListener("pagehide", onLeave);
				running.add(transaction);
				held.onversionchange = close;
				return settle(transaction, work(store));
			});
		} catch (cause) {
			if (transaction && leftOpen.has(transaction)) return await attempt(mode, work);
			if (!transaction) open = void 0;
			if (!transaction && !isFresh) return await attempt(mode, work);
			throw refused(cause);
		} finally {
			running.delete(transaction);
		}
	};
	return {
		close,
		use(mode, work) {
			const result = attempt(mode, work);
			uses = Promise.allSettled([uses, result]);
			return result;
		}
	};
};
export { firstKey, getEntries, getEntry, idbConnection };

//# sourceMappingURL=idb-connection.js.map