// src/core/fingerprint.ts
/** Stands between the parts of a fingerprint; no text contains it. */
var END = 65536;
var Fingerprint = class {
	low = 0;
	high = 0;
	constructor() {
		this.reset();
	}
	reset(low = 2166136261, high = 2538058380) {
		this.low = low | 0;
		this.high = high | 0;
		return this;
	}
	#add(code) {
		this.low = Math.imul(this.low ^ code, 16777619);
		this.high = Math.imul(this.high ^ code + (this.low >>> 16), 2246822507);
	}
	/** Adds a text. A text that is added in two pieces has the same fingerprint as the whole. */
	text(text, from = 0, to = text.length) {
		for (let at = from; at < to; at += 1) this.#add(text.charCodeAt(at));
		return this;
	}
	/** Adds a text, and marks where it ends. */
	part(text) {
		this.text(text).#add(END);
		return this;
	}
	/** As `part`, of a long text by its length, its beginning and its end. */
	sample(text, size = 64) {
		if (text.length <= 2 * size) return this.part(text);
		this.text(text, 0, size).text(text, text.length - size).#add(text.length + END);
		return this;
	}
	/** At most 14 letters and digits. */
	toString() {
		return `${(this.low >>> 0).toString(36)}${(this.high >>> 0).toString(36)}`;
	}
};
export { Fingerprint };

//# sourceMappingURL=fingerprint.js.map