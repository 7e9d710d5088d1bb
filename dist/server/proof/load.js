import { MINUTE } from "../durations.js";
var WriteLoad = class {
	#now;
	#minute = 0;
	#count = 0;
	#previous = 0;
	constructor(now) {
		this.#now = now;
	}
	note() {
		this.#turn();
		this.#count += 1;
	}
	/** Below 1 if no more is written than usual; else how many times as much, at most `HARDEST`. */
	get level() {
		this.#turn();
		const share = 1 - this.#now() % MINUTE / MINUTE;
		return Math.min(4, (this.#count + this.#previous * share) / 60);
	}
	#turn() {
		const minute = Math.floor(this.#now() / MINUTE);
		if (minute === this.#minute) return;
		this.#previous = minute === this.#minute + 1 ? this.#count : 0;
		this.#minute = minute;
		this.#count = 0;
	}
};
export { WriteLoad };

//# sourceMappingURL=load.js.map