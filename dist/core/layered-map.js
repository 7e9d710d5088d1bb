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
		this.#below = isLow ? layered.#below : layered ? layered.#whole() : map;
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
	entries() {
		return this.#whole().entries();
	}
	keys() {
		return this.#whole().keys();
	}
	values() {
		return this.#whole().values();
	}
	[Symbol.iterator]() {
		return this.entries();
	}
	forEach(run) {
		for (const [key, value] of this.entries()) run(value, key, this);
	}
	/** Who looks at all entries takes longer than copying them does. */
	#whole() {
		const whole = new Map(this.#below);
		for (const [key, value] of this.#own) whole.set(key, value);
		return whole;
	}
};
export { LayeredMap };

//# sourceMappingURL=layered-map.js.map