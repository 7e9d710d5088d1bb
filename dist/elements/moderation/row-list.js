import { EntryRow } from "./entry-row.js";
// src/elements/moderation/row-list.ts
var RowList = class {
	#feed;
	#owner;
	#rows = /* @__PURE__ */ new Map();
	#byElement = /* @__PURE__ */ new WeakMap();
	#near;
	#current;
	constructor(feed, owner) {
		this.#feed = feed;
		this.#owner = owner;
		this.#near = new IntersectionObserver((entries) => this.#onNear(entries), { rootMargin: "50%" });
		feed.addEventListener("focusin", ({ target }) => {
			const row = this.#byElement.get(target.closest("article"));
			if (row) this.#setCurrent(row);
		});
	}
	get current() {
		return this.#current?.item;
	}
	/** How many rows come after the current one. */
	get rowsAfter() {
		return this.#current ? this.#rows.size - Number(this.#current.element.ariaPosInSet) : this.#rows.size;
	}
	/** Whether the focus is in the current row. */
	get hasFocus() {
		return !!this.#current?.element.matches(":focus-within");
	}
	/** The keys of all items, in their order. */
	get keys() {
		return [...this.#rows.keys()];
	}
	/** Shows these items, in this order. The rows that are there already stay. */
	show(items) {
		const keys = new Set(items.map(({ key }) => key));
		for (const [key, row] of this.#rows) if (!keys.has(key)) {
			this.#near.unobserve(row.element);
			row.element.remove();
			this.#rows.delete(key);
			if (row === this.#current) this.#current = void 0;
		}
		for (const item of items) if (!this.#rows.has(item.key)) this.#add(item);
		for (const [index, row] of [...this.#rows.values()].entries()) row.element.ariaPosInSet = `${index + 1}`;
		if (!this.#current && items[0]) this.#setCurrent(this.#rows.get(items[0].key));
	}
	update(item) {
		const row = this.#rows.get(item.key);
		if (!row) return;
		const root = this.#feed.getRootNode();
		const hadFocus = row.element.contains(root.activeElement);
		row.show(item);
		if (hadFocus && !row.element.contains(root.activeElement)) row.element.focus({ preventScroll: true });
	}
	redraw() {
		for (const row of this.#rows.values()) row.draw();
	}
	row(key) {
		return this.#rows.get(key);
	}
	/** Moves to another comment: 1 to the next, -1 to the one before. Resolves to whether there is one. */
	move(step) {
		const rows = [...this.#rows.values()];
		const hasFocus = this.#current?.element.matches(":focus-within");
		const row = rows[this.#current ? rows.indexOf(this.#current) + (hasFocus ? step : 0) : 0];
		row?.come();
		row?.element.focus();
		return !!row;
	}
	close() {
		this.#near.disconnect();
	}
	#add(item) {
		const row = new EntryRow(item, this.#owner);
		this.#rows.set(item.key, row);
		this.#byElement.set(row.element, row);
		this.#feed.append(row.element);
		this.#near.observe(row.element);
	}
	#setCurrent(row) {
		if (row === this.#current) return;
		if (this.#current) this.#current.element.tabIndex = -1;
		this.#current = row;
		row.element.tabIndex = 0;
	}
	#onNear(entries) {
		for (const { target, isIntersecting } of entries) if (isIntersecting) {
			this.#near.unobserve(target);
			this.#byElement.get(target)?.come();
		}
	}
};
export { RowList };

//# sourceMappingURL=row-list.js.map