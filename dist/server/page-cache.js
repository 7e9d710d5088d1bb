// src/server/page-cache.ts
var PageCache = class {
	#pages = /* @__PURE__ */ new Map();
	#room;
	#size = 0;
	/** @param room bytes, before compression */
	constructor(room = 33554432) {
		this.#room = room;
	}
	get(key, version) {
		const page = this.#pages.get(key);
		return page?.version === version ? page.content : void 0;
	}
	set(key, page) {
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