// src/elements/selected-range.ts
/** The shadow roots that an element is in, the innermost first. */
var rootsAround = (element) => {
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [];
};
/** What the reader has selected, for an element in shadow roots. */
var selectedRange = (within) => {
	const roots = rootsAround(within);
	const selection = document.getSelection();
	const [composed] = selection?.getComposedRanges?.({ shadowRoots: roots }) ?? [];
	if (composed) return composed;
	const inner = roots[0]?.getSelection?.() ?? selection;
	return inner?.rangeCount ? inner.getRangeAt(0) : void 0;
};
export { selectedRange };

//# sourceMappingURL=selected-range.js.map