import { readyState } from "./finding-list.js";
// src/elements/finding/gaps.ts
/** The same for the same place, however much of it was loaded. */
var keyOf = ({ query, before }) => JSON.stringify([query.thread, before]);
var isWithin = ({ query, before }) => !!(query.thread || before);
/** The index of the node before the missing comments; less than 0 if the list does not show their place. */
var placeOf = ({ query, before }, { nodes }) => {
	const { thread = before } = query;
	let index = nodes.findIndex(({ record }) => record.id === thread);
	if (before || index < 0) return index - 1;
	while (nodes[index + 1]?.depth) index += 1;
	return index;
};
var isHidden = (row) => !!(row?.hidden || row?.parentElement?.hidden);
var Gaps = class {
	#list;
	#buttons = /* @__PURE__ */ new Map();
	/** The button that was pressed last. */
	#asked;
	constructor(list) {
		this.#list = list;
		list.addController(this);
		this.show();
	}
	hostUpdated() {
		this.show();
	}
	/** Shows the buttons where comments are missing now. */
	async show() {
		const list = this.#list;
		if (!(readyState(list)?.missing ?? []).filter(isWithin).length && !this.#buttons.size) return;
		await list.updateComplete;
		const state = readyState(list);
		if (!state) return;
		const within = state.missing.filter(isWithin);
		const keys = new Set(within.map(keyOf));
		for (const [key, button] of this.#buttons) if (!keys.has(key)) {
			button.remove();
			this.#buttons.delete(key);
		}
		for (const one of within) this.#place(one, state);
		const last = [...list.renderRoot.children].find((element) => element.matches("[part=more]"));
		last.style.display = state.missing.length === within.length ? "none" : "";
	}
	#rowAt(place, { nodes }) {
		return this.#list.row(nodes[place]?.record.id ?? "");
	}
	#place(missing, state) {
		const list = this.#list;
		const { between, moreReplies, loading, retry } = list.localizer.messages;
		let place = placeOf(missing, state);
		if (missing.before && isHidden(this.#rowAt(place, state))) while (state.nodes[place]?.depth) place -= 1;
		const row = this.#rowAt(place, state);
		const key = keyOf(missing);
		const button = this.#buttons.get(key) ?? document.createElement("button");
		if (!this.#buttons.has(key)) {
			button.setAttribute("part", "more");
			button.style.gridColumn = "1 / -1";
			this.#buttons.set(key, button);
		}
		if (row && button.parentElement !== row) row.append(button);
		const { remaining } = missing;
		const text = remaining === void 0 ? between : list.localizer.count(moreReplies, remaining);
		const isAsked = button === this.#asked;
		button.textContent = isAsked && state.more === "loading" ? loading : isAsked && state.more === "failed" ? retry : text;
		button.ariaDisabled = String(state.more === "loading");
		button.onclick = () => void this.#load(missing, button);
	}
	/** Asks for the missing comments, and leads to the first of them. */
	async #load(missing, button) {
		const list = this.#list;
		const known = readyState(list)?.nodesById;
		this.#asked = button;
		await list.discussion.more(missing);
		const state = readyState(list);
		if (state?.more === "failed") return;
		this.#asked = void 0;
		const fresh = state?.nodes.find(({ record }) => !known?.has(record.id));
		if (fresh) list.reveal(fresh.record.id);
	}
};
export { Gaps };

//# sourceMappingURL=gaps.js.map