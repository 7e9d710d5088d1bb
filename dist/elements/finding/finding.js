import { showExactDates } from "./exact-dates.js";
import { Gaps } from "./gaps.js";
import { KeptFocus } from "./kept-focus.js";
import { leadTo } from "./lead-to.js";
import { Permalinks } from "./permalinks.js";
import { Tools } from "./tools.js";
// src/elements/finding/finding.ts
var attached = /* @__PURE__ */ new WeakSet();
/** Adds these to a list, once. */
var attachFinding = (list) => {
	if (attached.has(list)) return;
	attached.add(list);
	list.onReveal = (row) => void leadTo(row);
	showExactDates(list);
	new KeptFocus(list);
	new Gaps(list);
	new Permalinks(list);
	new Tools(list);
};
export { attachFinding };

//# sourceMappingURL=finding.js.map