import { AfterwordError } from "../core/errors.js";
import { limitConcurrency } from "./sql/concurrency.js";
// src/server/page-cache.ts
/** Bytes of an entry besides its key and its content: objects, promises, the entity tag. */
var FRAME = 1024;
/** Pages that are made at a time, */
var AT_ONCE = 16;
/** and pages that may wait to be made; further requests are asked to come again. */
var MOST_MAKING = 1e3;
var PageCache = class {
	/** In the order of their last use, the most recent last. */
	#pages = /* @__PURE__ */ new Map();
	#making = /* @__PURE__ */ new Map();
	#inTurn = limitConcurrency(AT_ONCE);
	#room;
	#bytes = 0;
	/** @param room bytes */
	constructor(room = 33554432) {
		this.#room = room;
	}
	/** Bytes that are kept. */
	get bytes() {
		return this.#bytes;
	}
	/** Pages that are kept. */
	get count() {
		return this.#pages.size;
	}
	/**
	* The cached page, or a new one. Requests for the same version at the same time share the work of making it.
	*
	* @throws AfterwordError `unavailable` while too many are being made, and whatever `make` throws
	*/
	async get(key, version, make) {
		const kept = this.#pages.get(key);
		if (kept?.page.version === version) {
			this.#pages.delete(key);
			this.#pages.set(key, kept);
			return kept.page;
		}
		const name = `${version} ${key}`;
		const underWay = this.#making.get(name);
		if (underWay) return await underWay;
		if (this.#making.size >= MOST_MAKING) throw new AfterwordError("unavailable", "Too many pages are being made at the moment.", { retryAfter: 1e3 });
		const making = this.#inTurn(make).finally(() => this.#making.delete(name));
		this.#making.set(name, making);
		const page = await making;
		this.#keep(key, page);
		return page;
	}
	#keep(key, page) {
		this.#forget(key);
		const { content } = page;
		const entry = {
			page,
			bytes: FRAME + 2 * key.length + content.heldBytes
		};
		this.#pages.set(key, entry);
		this.#bytes += entry.bytes;
		content.onGrowth = (bytes) => {
			if (this.#pages.get(key) !== entry) return;
			entry.bytes += bytes;
			this.#bytes += bytes;
			this.#makeRoom();
		};
		this.#makeRoom();
	}
	/** Evicts the least recently used pages. */
	#makeRoom() {
		for (const key of this.#pages.keys()) {
			if (this.#bytes <= this.#room) break;
			this.#forget(key);
		}
	}
	#forget(key) {
		this.#bytes -= this.#pages.get(key)?.bytes ?? 0;
		this.#pages.delete(key);
	}
};
export { PageCache };

//# sourceMappingURL=page-cache.js.map