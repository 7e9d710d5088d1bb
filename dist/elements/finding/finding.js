import { loadable } from "../../core/load-chunk.js";
import { findingMessages } from "../../locales/en-finding.js";
import { followLanguage } from "../change-language.js";
import { controlWords } from "../control-words.js";
import { english } from "../localizer.js";
import { whenIdle } from "../yield-to-page.js";
import { Collapse } from "./collapse.js";
import { showExactDates } from "./exact-dates.js";
import { discussionAround } from "./finding-list.js";
import { adoptFindingStyles } from "./finding-styles.js";
import { Gaps } from "./gaps.js";
import { Keys } from "./keys.js";
import { KeptFocus } from "./kept-focus.js";
import { leadTo } from "./lead-to.js";
import { Permalinks } from "./permalinks.js";
import { PrintLinks } from "./print-links.js";
import { RowsInSight } from "./rows-in-sight.js";
import { Tools } from "./tools.js";
import { Visits } from "./visits.js";
// src/elements/finding/finding.ts
var loadKeptPage = loadable(() => import("../kept/kept-page.js"));
var attached = /* @__PURE__ */ new WeakSet();
/** Keeps the first comments for when the back end cannot be reached. If that code cannot be loaded, nothing is kept on this visit. */
var keepLater = (list) => whenIdle(() => {
	const discussion = discussionAround(list);
	if (discussion) loadKeptPage().then(({ keepPage }) => keepPage(discussion), () => {});
});
/** Adds these to a list, once, when their words are there. */
var attachFinding = async (list) => {
	if (attached.has(list)) return;
	attached.add(list);
	Object.assign(english.messages, findingMessages);
	await controlWords(list.localizer);
	const around = discussionAround(list);
	if (around) followLanguage(around);
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
	new PrintLinks(list);
	const keys = new Keys(list, {
		n: () => visits.go(1),
		p: () => visits.go(-1),
		l: () => void tools.toLatest(),
		c: () => collapse.toggleFocused(),
		"/": () => void tools.search.open()
	});
	const tools = new Tools(list, visits, () => keys.showHelp());
	keepLater(list);
};
export { attachFinding };

//# sourceMappingURL=finding.js.map