// src/elements/yield-to-page.ts
var nextTask = () => new Promise((resolve) => {
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		port1.close();
		resolve();
	};
	port2.postMessage(void 0);
});
/** Resolves in a new task: the browser handles input and frames before it. */
var yieldToPage = () => globalThis.scheduler?.yield?.() ?? nextTask();
/** Runs something when the page is idle. Without requestIdleCallback (Safari), it runs in a new task. */
var whenIdle = (run) => void (globalThis.requestIdleCallback ?? setTimeout)(run);
/** How many milliseconds to wait for a frame. A hidden page, or an <iframe> out of sight, may have none. */
var LONGEST_FRAME = 200;
/** Resolves when everything rendered so far is painted: one frame and one task later. On a hidden page at once. */
var nextPaint = async () => {
	if (document.hidden) return;
	await new Promise((resolve) => {
		requestAnimationFrame(resolve);
		setTimeout(resolve, LONGEST_FRAME);
	});
	await nextTask();
};
/** Makes a function that pauses: the first time until everything so far is painted, then for one task. */
var createYielder = () => {
	let first;
	return async () => {
		first ??= nextPaint();
		await first;
		await yieldToPage();
	};
};
export { createYielder, nextPaint, whenIdle, yieldToPage };

//# sourceMappingURL=yield-to-page.js.map