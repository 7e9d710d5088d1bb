// src/elements/draft-keeper.ts
var DraftKeeper = class {
	#store;
	#target;
	#onRefused;
	#text = "";
	#isWriting = false;
	/** @param onRefused called when the store does not keep it */
	constructor(store, target, onRefused) {
		this.#store = store;
		this.#target = target;
		this.#onRefused = onRefused;
	}
	isFor({ discussion, parent }) {
		return discussion === this.#target.discussion && parent === this.#target.parent;
	}
	/** The text kept earlier; `''` when there is none or it cannot be read. */
	async read() {
		try {
			return await this.#store.text(this.#target);
		} catch {
			this.#onRefused();
			return "";
		}
	}
	keep(text) {
		this.#text = text;
		if (!this.#isWriting) this.#write();
	}
	async #write() {
		this.#isWriting = true;
		let written;
		try {
			while (written !== this.#text) {
				written = this.#text;
				await this.#store.keepText(this.#target, written);
			}
		} catch {
			this.#onRefused();
		}
		this.#isWriting = false;
	}
};
export { DraftKeeper };

//# sourceMappingURL=draft-keeper.js.map