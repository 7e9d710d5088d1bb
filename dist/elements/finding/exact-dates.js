import { whenIdle } from "../yield-to-page.js";
// src/elements/finding/exact-dates.ts
var showExactDates = (list) => {
	const show = (times = []) => {
		for (const time of times) time.title = list.localizer.exact(Date.parse(time.dateTime));
	};
	whenIdle(() => list.localizer.exact(0));
	for (const type of ["pointerover", "focusin"]) list.renderRoot.addEventListener(type, ({ target }) => {
		show(target.closest("afterword-comment")?.querySelectorAll("[part=byline] time"));
	});
	let { localizer } = list;
	list.addController({ hostUpdated() {
		if (localizer === list.localizer) return;
		localizer = list.localizer;
		show(list.renderRoot.querySelectorAll("time[title]"));
	} });
};
export { showExactDates };

//# sourceMappingURL=exact-dates.js.map