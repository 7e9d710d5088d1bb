import { Collapse } from "./collapse.js";
import { showExactDates } from "./exact-dates.js";
import { adoptFindingStyles } from "./finding-styles.js";
import { Gaps } from "./gaps.js";
import { Keys } from "./keys.js";
import { KeptFocus } from "./kept-focus.js";
import { leadTo } from "./lead-to.js";
import { Permalinks } from "./permalinks.js";
import { RowsInSight } from "./rows-in-sight.js";
import { Tools } from "./tools.js";
import { Visits } from "./visits.js";
// src/elements/finding/finding.ts
var attached = /* @__PURE__ */ new WeakSet();
/** Adds these to a list, once. */
var attachFinding = (list) => {
	if (attached.has(list)) return;
	attached.add(list);
	adoptFindingStyles(list.renderRoot);
	showExactDates(list);
	new KeptFocus(list);
	const collapse = new Collapse(list, () => void gaps.show());
	const gaps = new Gaps(list);
	const visits = new Visits(list);
	new RowsInSight(list, (row) => {
		collapse.draw(row);
		visits.draw(row);
	});
	list.onReveal = (row) => {
		collapse.reveal(row.node);
		row.focus({ preventScroll: true });
		leadTo(row);
	};
	new Permalinks(list);
	const keys = new Keys(list, {
		n: () => visits.go(1),
		p: () => visits.go(-1),
		l: () => void tools.toLatest(),
		c: () => collapse.toggleFocused()
	});
	const tools = new Tools(list, visits, () => keys.showHelp());
};
export { attachFinding };

//# sourceMappingURL=finding.js.map