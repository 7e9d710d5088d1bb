// src/elements/yield-to-page.ts
var nextTask = () => new Promise((resolve) => {
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		port1.close();
		resolve();
	};
	port2.postMessage(void 0);
});
/** Resolves in a task of its own: input and frames that are due go first. */
var yieldToPage = () => globalThis.scheduler?.yield?.() ?? nextTask();
/** Milliseconds to wait for a frame: a page that nobody sees, an <iframe> out of sight, may have none. */
var LONGEST_FRAME = 200;
/** Resolves once what was rendered so far has been painted: one frame and one task later. At once where nothing was rendered. */
var nextPaint = async () => {
	if (document.hidden) return;
	await new Promise((resolve) => {
		requestAnimationFrame(resolve);
		setTimeout(resolve, LONGEST_FRAME);
	});
	await nextTask();
};
/** Lets the page breathe: first until what was rendered so far has been painted, then for a task each time. */
var createYielder = () => {
	let first;
	return async () => {
		first ??= nextPaint();
		await first;
		await yieldToPage();
	};
};
export { createYielder, nextPaint, yieldToPage };

//# sourceMappingURL=yield-to-page.js.map