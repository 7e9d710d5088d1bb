import { whenIdle } from "../yield-to-page.js";
// src/elements/finding/exact-dates.ts
var showExactDates = (list) => {
	whenIdle(() => list.localizer.exact(0));
	for (const type of ["pointerover", "focusin"]) list.renderRoot.addEventListener(type, ({ target }) => {
		const row = target.closest("afterword-comment");
		for (const time of row?.querySelectorAll("[part=byline] time") ?? []) time.title = list.localizer.exact(Date.parse(time.dateTime));
	});
};
export { showExactDates };

//# sourceMappingURL=exact-dates.js.map