// src/elements/place-controller.ts
/** Events on which the place is kept. A phone may end a hidden page without any further event. */
var LEAVING = ["pagehide", "visibilitychange"];
/** Events by which a reader moves elsewhere. */
var GOING = [
	"wheel",
	"touchmove",
	"pointerdown",
	"keydown"
];
var PlaceController = class {
	#host;
	#reading;
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	hostConnected() {
		for (const type of LEAVING) addEventListener(type, this.#onLeave);
		if (!this.#reading) this.#begin().catch(() => {});
	}
	hostDisconnected() {
		for (const type of LEAVING) removeEventListener(type, this.#onLeave);
	}
	async #begin() {
		const [arrival] = performance.getEntriesByType("navigation");
		const isNew = !arrival || arrival.type === "navigate";
		const reader = new AbortController();
		if (isNew) await new Promise((resolve) => addEventListener("scroll", resolve, {
			capture: true,
			once: true
		}));
		else for (const type of GOING) addEventListener(type, () => reader.abort(), {
			capture: true,
			passive: true,
			signal: reader.signal
		});
		this.#reading = await import("./reading-place.js");
		if (!isNew) await this.#reading.restorePlace(this.#host, arrival, reader);
	}
	#onLeave = () => this.#reading?.keepPlace(this.#host);
};
export { PlaceController };

//# sourceMappingURL=place-controller.js.map