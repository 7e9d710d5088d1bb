import { loadable } from "../core/load-chunk.js";
import { loadWriting } from "./load-writing.js";
import { nextPaint } from "./yield-to-page.js";
// src/elements/rest-loader.ts
var loadFinding = loadable(() => import("./finding/finding.js"));
/** Milliseconds for which what helps in a list waits for pages that are still missing. */
var LONGEST_WAIT = 5e3;
/**
* Makes a function to call with every change of a list. It resolves when the rows are there.
*
* @param list has no comments yet
*/
var restLoader = (list) => {
	/** Whether the code is loaded, or being loaded. */
	let isBegun = false;
	let timer;
	/** If the code cannot be loaded, it is tried again with the next change, or after a pause. */
	const loadRest = async () => {
		loadWriting().then(({ showActions }) => showActions(list)).catch(() => {});
		try {
			const { attachFinding } = await loadFinding();
			attachFinding(list);
		} catch {
			isBegun = false;
			setTimeout(() => list.requestUpdate(), 2e4);
		}
	};
	return async (rows, isWhole) => {
		const isFirst = !isBegun;
		isBegun = true;
		const painted = nextPaint();
		if (isFirst) painted.then(loadWriting).catch(() => {});
		await Promise.all(rows);
		if (isFirst) timer = setTimeout(loadRest, LONGEST_WAIT);
		if (timer && (isWhole || location.hash)) {
			clearTimeout(timer);
			timer = void 0;
			painted.then(loadRest);
		}
	};
};
export { restLoader };

//# sourceMappingURL=rest-loader.js.map