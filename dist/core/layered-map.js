// src/core/layered-map.ts
/** With so many own entries, all are copied: to look them up, and to copy them, stays quick. */
var MOST = 100;
/** Entries can be set, and none can be deleted. No value is `undefined`. */
var LayeredMap = class LayeredMap extends Map {
	#below;
	#own;
	constructor(map) {
		super();
		const layered = map instanceof LayeredMap ? map : void 0;
		const isLow = layered && layered.#own.size < MOST;
		this.#below = isLow ? layered.#below : layered ? new Map(map) : map;
		this.#own = new Map(isLow ? layered.#own : []);
	}
	get size() {
		let { size } = this.#below;
		for (const key of this.#own.keys()) if (!this.#below.has(key)) size += 1;
		return size;
	}
	get(key) {
		return this.#own.get(key) ?? this.#below.get(key);
	}
	has(key) {
		return this.#own.has(key) || this.#below.has(key);
	}
	set(key, value) {
		this.#own.set(key, value);
		return this;
	}
	*entries() {
		for (const [key, value] of this.#below) yield [key, this.#own.get(key) ?? value];
		for (const entry of this.#own) if (!this.#below.has(entry[0])) yield entry;
	}
	*keys() {
		for (const [key] of this.entries()) yield key;
	}
	*values() {
		for (const [, value] of this.entries()) yield value;
	}
	[Symbol.iterator]() {
		return this.entries();
	}
	forEach(run) {
		for (const [key, value] of this.entries()) run(value, key, this);
	}
};
export { LayeredMap };

//# sourceMappingURL=layered-map.js.map