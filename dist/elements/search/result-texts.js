import { textOfBody } from "./tree-text.js";
// src/elements/search/result-texts.ts
var ResultTexts = class {
	#texts = /* @__PURE__ */ new Map();
	#update;
	/** @param update called when a text is known that was not known before */
	constructor(update) {
		this.#update = update;
	}
	/** Empty while it is not known. */
	of(record) {
		return this.#texts.get(record) ?? "";
	}
	async read(record, isWanted) {
		const { format, source } = record.body;
		if (this.#texts.has(record)) return;
		if (format === "text") {
			this.#texts.set(record, source);
			return;
		}
		const text = await textOfBody(record.body);
		if (!isWanted()) return;
		this.#texts.set(record, text);
		this.#update();
	}
	forget() {
		this.#texts.clear();
	}
};
export { ResultTexts };

//# sourceMappingURL=result-texts.js.map