// src/server/page-cache.ts
var PageCache = class {
	#pages = /* @__PURE__ */ new Map();
	#making = /* @__PURE__ */ new Map();
	#room;
	#size = 0;
	/** @param room bytes, before compression */
	constructor(room = 33554432) {
		this.#room = room;
	}
	/** The page as it is kept, or as it is made now: once for all who ask for the same version meanwhile. */
	async get(key, version, make) {
		const kept = this.#pages.get(key);
		if (kept?.version === version) return kept;
		const name = `${version} ${key}`;
		let making = this.#making.get(name);
		if (!making) {
			making = make().finally(() => this.#making.delete(name));
			this.#making.set(name, making);
			this.#keep(key, await making);
		}
		return await making;
	}
	#keep(key, page) {
		this.#forget(key);
		this.#pages.set(key, page);
		this.#size += page.content.bytes.byteLength;
		for (const [oldest] of this.#pages) {
			if (this.#size <= this.#room) break;
			this.#forget(oldest);
		}
	}
	#forget(key) {
		this.#size -= this.#pages.get(key)?.content.bytes.byteLength ?? 0;
		this.#pages.delete(key);
	}
};
export { PageCache };

//# sourceMappingURL=page-cache.js.map