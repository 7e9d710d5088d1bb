import { readyState } from "./finding-list.js";
import { recall, remember } from "./kept-map.js";
// src/elements/finding/visits.ts
var KEY = "afterword-visits";
var PAUSE = 18e5;
/** Events on which the end of the visit is kept. */
var LEAVING = ["pagehide", "visibilitychange"];
var isVisit = (value) => Array.isArray(value) && (value[0] === null || Number.isFinite(value[0])) && Number.isFinite(value[1]);
var Visits = class {
	#list;
	#discussion;
	/** Comments after this time are new; `null` on the first visit. */
	#since = null;
	/** The new comment that the reader was led to last. */
	#at;
	constructor(list) {
		this.#list = list;
		list.addController(this);
		this.hostUpdated();
	}
	hostConnected() {
		for (const type of LEAVING) addEventListener(type, this.#keep);
	}
	hostDisconnected() {
		for (const type of LEAVING) removeEventListener(type, this.#keep);
		this.#keep();
	}
	hostUpdated() {
		const { discussion } = this.#list;
		if (!readyState(this.#list) || discussion === this.#discussion) return;
		this.#keep();
		this.#discussion = discussion;
		this.#at = void 0;
		const known = recall(KEY, discussion.id);
		const [before, last] = isVisit(known) ? known : [null, null];
		this.#since = last !== null && discussion.now() - last < PAUSE ? before : last;
		this.#keep();
	}
	/** The new comments, as far as they are loaded, in the order of the list. Those of muted authors are not among them. */
	get fresh() {
		const nodes = readyState(this.#list)?.nodes ?? [];
		return this.#since === null ? [] : nodes.filter((node) => this.#isNew(node));
	}
	/** Leads to the next new comment, or to the one before; after the last to the first. */
	go(step) {
		const nodes = readyState(this.#list)?.nodes ?? [];
		const { activeElement } = this.#list.renderRoot;
		const from = activeElement?.closest("afterword-comment")?.node ?? this.#at;
		const place = from ? nodes.indexOf(from) : -1;
		const isNew = (node) => this.#isNew(node);
		const next = step > 0 ? nodes.slice(place + 1).find(isNew) ?? nodes.find(isNew) : nodes.slice(0, Math.max(place, 0)).findLast(isNew) ?? nodes.findLast(isNew);
		this.#at = next ?? this.#at;
		if (next) this.#list.reveal(next.record.id);
	}
	/** Marks a row whose comment is new, for eyes and for ears. */
	draw(row) {
		const isNew = this.#isNew(row.node);
		if (!isNew && !row.classList.contains("new")) return;
		row.classList.toggle("new", isNew);
		const byline = row.querySelector("[part=byline]");
		const known = byline.querySelector(".new");
		if (!isNew) {
			known?.remove();
			return;
		}
		const word = known ?? document.createElement("span");
		word.className = "visually-hidden new";
		word.textContent = this.#list.localizer.messages.isNew;
		if (!known) byline.firstElementChild.after(word);
	}
	#isNew({ time, record, delivery }) {
		const since = this.#since;
		return since !== null && time > since && !record.mine && !delivery && record.status === "approved" && !this.#list.isMuted?.(record);
	}
	#keep = () => {
		const discussion = this.#discussion;
		if (discussion) remember(KEY, discussion.id, [this.#since, discussion.now()]);
	};
};
export { Visits };

//# sourceMappingURL=visits.js.map