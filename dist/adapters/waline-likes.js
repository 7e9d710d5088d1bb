// src/adapters/waline-likes.ts
/** The likes of this browser's reader. */
var likesKeptFor = (url) => {
	const name = `afterword-likes ${url}`;
	let ids;
	const held = () => {
		try {
			ids ??= new Set(JSON.parse(globalThis.localStorage?.getItem(name) ?? "[]"));
		} catch {
			ids = /* @__PURE__ */ new Set();
		}
		return ids;
	};
	return {
		has: (id) => held().has(id),
		set(id, on) {
			if (on) held().add(id);
			else held().delete(id);
			try {
				globalThis.localStorage?.setItem(name, JSON.stringify([...held()]));
			} catch {}
		}
	};
};
export { likesKeptFor };

//# sourceMappingURL=waline-likes.js.map