import { readyState } from "./finding-list.js";
// src/elements/finding/kept-focus.ts
var KeptFocus = class {
	#list;
	/** The comments that were shown last. */
	#nodes = [];
	/** What had the focus before the update. */
	#focused;
	constructor(list) {
		this.#list = list;
		list.addController(this);
		this.#nodes = readyState(list)?.nodes ?? [];
	}
	hostUpdate() {
		this.#focused = this.#list.renderRoot.activeElement;
	}
	hostUpdated() {
		const before = this.#nodes;
		this.#nodes = readyState(this.#list)?.nodes ?? [];
		const focused = this.#focused;
		const row = focused?.closest("afterword-comment");
		if (focused && row) this.#keep(focused, row, before);
	}
	async #keep(focused, row, before) {
		await this.#list.updateComplete;
		const { activeElement } = this.#list.renderRoot;
		if ((focused.checkVisibility?.() ?? !!focused.getClientRects()[0]) || activeElement && activeElement !== focused) return;
		const near = [...before.slice(before.indexOf(row.node)), ...[...before].reverse()].map(({ record }) => this.#list.row(record.id));
		const next = row.isConnected ? row : near.find(Boolean);
		if (next) next.tabIndex = -1;
		next?.focus({ preventScroll: true });
	}
};
export { KeptFocus };

//# sourceMappingURL=kept-focus.js.map