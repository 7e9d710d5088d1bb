// src/elements/yield-to-page.ts
var task = () => new Promise((resolve) => {
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		port1.close();
		resolve();
	};
	port2.postMessage(void 0);
});
/** Resolves in a task of its own: input and frames that are due go first. */
var yieldToPage = () => globalThis.scheduler?.yield?.() ?? task();
/** Milliseconds to wait for a frame: a page that nobody sees, an <iframe> out of sight, may have none. */
var LONGEST_FRAME = 200;
/** Resolves once what was rendered so far has been painted: one frame and one task later. At once where none is. */
var painted = async () => {
	if (document.hidden) return;
	await new Promise((resolve) => {
		requestAnimationFrame(resolve);
		setTimeout(resolve, LONGEST_FRAME);
	});
	await task();
};
/** Lets the page breathe: first until what was rendered so far has been painted, then for a task each time. */
var breather = () => {
	let first;
	return async () => {
		first ??= painted();
		await first;
		await yieldToPage();
	};
};
export { breather, painted, yieldToPage };

//# sourceMappingURL=yield-to-page.js.map