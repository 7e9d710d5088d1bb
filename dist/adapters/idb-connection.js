import { AfterwordError } from "../core/errors.js";
import { createStore, promisifyRequest } from "idb-keyval";
// src/adapters/idb-connection.ts
var CODES = {
	AbortError: "quota",
	DataError: "invalid",
	QuotaExceededError: "quota"
};
var refused = (cause) => {
	if (cause instanceof AfterwordError) return cause;
	const { name } = Object(cause);
	return new AfterwordError(CODES[name] ?? "unavailable", `IndexedDB refuses: ${String(cause)}`, { cause });
};
/** What `work` comes to once the transaction is complete. When it throws, nothing it wrote stays. */
var settle = async (transaction, work) => {
	const complete = promisifyRequest(transaction);
	try {
		const result = await work;
		await complete;
		return result;
	} catch (error) {
		complete.catch(() => {});
		try {
			transaction.abort();
		} catch {}
		throw transaction.error ?? error;
	}
};
var idbConnection = (database) => {
	let open;
	let held;
	const close = () => {
		held?.close();
		held = open = void 0;
	};
	const use = async (mode, work) => {
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
			if (!began && !isFresh) return await use(mode, work);
			throw refused(cause);
		}
	};
	return {
		use,
		close
	};
};
export { idbConnection };

//# sourceMappingURL=idb-connection.js.map