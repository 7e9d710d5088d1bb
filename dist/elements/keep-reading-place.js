import { loadable } from "../core/load-chunk.js";
// src/elements/keep-reading-place.ts
var loadReadingPlace = loadable(() => import("./reading-place.js"));
/** Events on which the place is kept. A phone may end a hidden page without any further event. */
var LEAVING = ["pagehide", "visibilitychange"];
/** Events by which a reader moves elsewhere. */
var GOING = [
	"wheel",
	"touchmove",
	"pointerdown",
	"keydown"
];
/** Keeps the place where a reader is, and brings them back to it. */
var keepReadingPlace = (host) => {
	let reading;
	const begin = async () => {
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
		reading = await loadReadingPlace();
		if (!isNew) await reading.restorePlace(host, arrival, reader);
	};
	const onLeave = () => reading?.keepPlace(host);
	host.addController({
		hostConnected() {
			for (const type of LEAVING) addEventListener(type, onLeave);
			if (!reading) begin().catch(() => {});
		},
		hostDisconnected() {
			for (const type of LEAVING) removeEventListener(type, onLeave);
		}
	});
};
export { keepReadingPlace };

//# sourceMappingURL=keep-reading-place.js.map