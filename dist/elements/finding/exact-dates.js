// src/elements/finding/exact-dates.ts
var showExactDates = ({ renderRoot, localizer }) => {
	for (const type of ["pointerover", "focusin"]) renderRoot.addEventListener(type, ({ target }) => {
		const row = target.closest("afterword-comment");
		if (row?.node) row.querySelector("time").title = (row.view?.localizer ?? localizer).exact(row.node.time);
	});
};
export { showExactDates };

//# sourceMappingURL=exact-dates.js.map