import { AfterwordError } from "../core/errors.js";
import { skeletonsOf } from "./name-skeletons.js";
// src/server/reserved-names.ts
/** How many signed-in readers are remembered, whose names need not be written again. */
var MOST_KNOWN = 1e3;
var ReservedNames = class {
	#store;
	/** The names that were written last, by the author's id. */
	#known = /* @__PURE__ */ new Map();
	constructor(store) {
		this.#store = store;
	}
	/** Reserves the name of an author or moderator. Frees the name of a reader who writes and no longer has that role. */
	async learn({ author, moderates }, isReading) {
		if (author?.id === void 0) return;
		const isReserved = moderates || author.role !== void 0;
		if (!isReserved && isReading) return;
		const name = isReserved ? author.name : "";
		if (this.#known.get(author.id) === name) return;
		await this.#store.keepName(author.id, skeletonsOf(name));
		this.#known.set(author.id, name);
		const [first] = this.#known.keys();
		if (this.#known.size > MOST_KNOWN) this.#known.delete(first);
	}
	/** @throws AfterwordError `invalid` for a guest's draft under a reserved name */
	async check({ author: { name } }, caller) {
		if (caller.author) return;
		const skeletons = skeletonsOf(name);
		if (!skeletons.length || !await this.#store.isNameKept(skeletons)) return;
		const message = `The name "${name.trim()}", or one that looks like it, belongs to an author or a moderator of this site. Sign in to use it, or choose another.`;
		throw new AfterwordError("invalid", message, { fields: { name: "taken" } });
	}
};
export { ReservedNames };

//# sourceMappingURL=reserved-names.js.map