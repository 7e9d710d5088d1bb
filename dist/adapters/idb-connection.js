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
		const isFresh = !open;
		let began = false;
		try {
			open ??= createStore(database, "keyval");
			return await open(mode, (store) => {
				began = true;
				held = store.transaction.db;
				held.onversionchange = close;
				return settle(store.transaction, work(store));
			});
		} catch (cause) {
			if (!began) open = void 0;
			if (!began && !isFresh) return await attempt(mode, work);
			throw refused(cause);
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