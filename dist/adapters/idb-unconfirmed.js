import { page } from "./idb-page.js";
// src/adapters/idb-unconfirmed.ts
/** A phone may end a hidden page without a further event. */
var LEAVING = ["pagehide", "visibilitychange"];
var createUnconfirmedWrites = (database) => {
	const prefix = `${database} unconfirmed `;
	/** By the key's JSON, so that a text is copied once however often it was changed. */
	const pending = /* @__PURE__ */ new Map();
	let isCopied = false;
	const copy = () => {
		try {
			if (pending.size) localStorage.setItem(prefix + page, JSON.stringify([...pending.values()]));
			else if (isCopied) localStorage.removeItem(prefix + page);
			isCopied = pending.size > 0;
		} catch {}
	};
	if (globalThis.document) for (const type of LEAVING) addEventListener(type, copy, { capture: true });
	return {
		begin(writes) {
			for (const write of writes) {
				const key = JSON.stringify(write[0]);
				pending.delete(key);
				pending.set(key, write);
			}
			return () => {
				for (const write of writes) {
					const key = JSON.stringify(write[0]);
					if (pending.get(key) === write) pending.delete(key);
				}
				if (isCopied) copy();
			};
		},
		takeLeft() {
			try {
				return Object.keys(localStorage).filter((name) => name.startsWith(prefix)).flatMap((name) => {
					const left = localStorage.getItem(name);
					localStorage.removeItem(name);
					return JSON.parse(left);
				});
			} catch {
				return [];
			}
		}
	};
};
export { createUnconfirmedWrites };

//# sourceMappingURL=idb-unconfirmed.js.map