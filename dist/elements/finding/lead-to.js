import { nextPaint } from "../yield-to-page.js";
// src/elements/finding/lead-to.ts
/** The row that was led to last. */
var last;
var leadTo = async (row) => {
	last = row;
	for (let frame = 0, end = 6; frame < end; frame += 1) {
		await nextPaint();
		if (last !== row) return;
		const before = scrollY;
		row.scrollIntoView({ behavior: "instant" });
		if (scrollY !== before) end = Math.min(frame + 6, 60);
	}
};
export { leadTo };

//# sourceMappingURL=lead-to.js.map