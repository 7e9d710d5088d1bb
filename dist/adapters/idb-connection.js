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
	const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
	return new AfterwordError(CODES[name] ?? "unavailable", `This browser refuses to store responses: ${message || name}.`, { cause });
};
var settle = async (transaction, work) => {
	const complete = promisifyRequest(transaction);
	try {
		const result = await work;
		await complete;
		return result;
	} catch (error) {
		complete.catch(() => {});
		if (!transaction.error) abort(transaction);
		throw transaction.error ?? error;
	}
};
var abort = (transaction) => {
	try {
		transaction.abort();
	} catch {}
};
var idbConnection = (database) => {
	let open;
	let held;
	const close = () => {
		held?.close();
		held = open = void 0;
	};
	const use = async (mode, work) => {
		const fresh = !open;
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
			if (began) throw refused(cause);
			open = void 0;
			if (!fresh) return await use(mode, work);
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