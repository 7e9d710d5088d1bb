import { nameOf } from "../author-name.js";
import { CollapsedRows, repliesOf } from "./collapsed-rows.js";
import { readyState } from "./finding-list.js";
import { recall, remember } from "./kept-map.js";
// src/elements/finding/collapse.ts
var KEY = "afterword-collapsed";
/** How far from the line along a reply a click still means the line, in pixels. */
var NEAR = 10;
/** A control that was added to a row. (A selector would look at all of its elements, in each row near the screen with each update.) */
var controlIn = (row, part) => {
	for (let element = row.lastElementChild; element; element = element.previousElementSibling) if (element.getAttribute("part") === part) return element;
};
var rowAfter = (row) => {
	let next = row.closest("[part=list] :not(:last-child)")?.nextElementSibling;
	while (next?.localName === "div") next = next.firstElementChild;
	return next ?? null;
};
var Collapse = class {
	#list;
	#rows;
	#onChange;
	/** The roots of the collapsed threads, of this discussion. */
	#collapsed = /* @__PURE__ */ new Set();
	#discussion;
	/** @param onChange called when a thread was collapsed or opened */
	constructor(list, onChange) {
		this.#list = list;
		this.#rows = new CollapsedRows(list);
		this.#onChange = onChange;
		list.renderRoot.addEventListener("click", (event) => this.#onClick(event));
		list.addController(this);
		this.hostUpdated();
	}
	hostUpdated() {
		const { discussion } = this.#list;
		if (discussion !== this.#discussion) {
			this.#discussion = discussion;
			const ids = discussion && recall(KEY, discussion.id);
			this.#collapsed = new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : []);
		}
		this.#list.updateComplete.then(() => this.#hide());
	}
	/** The root of the thread that a node is in. */
	rootOf(node) {
		const nodes = readyState(this.#list)?.nodes ?? [];
		let index = nodes.indexOf(node);
		while (nodes[index]?.depth) index -= 1;
		return nodes[index];
	}
	/** Collapses a thread, or opens it. */
	toggle(root, isCollapsed = !this.#collapsed.has(root.record.id)) {
		const { id } = root.record;
		this.#collapsed[isCollapsed ? "add" : "delete"](id);
		const { discussion } = this.#list;
		const ids = [...this.#collapsed].slice(-100);
		remember(KEY, discussion.id, ids.length ? ids : void 0);
		this.#hide();
		const row = this.#list.row(id);
		if (row) this.draw(row);
		this.#onChange();
	}
	/** Collapses the thread that has the focus, or opens it. Its first comment then has the focus. */
	toggleFocused() {
		const { activeElement } = this.#list.renderRoot;
		const node = activeElement?.closest("afterword-comment")?.node;
		const root = node && this.rootOf(node);
		if (!root || !rowAfter(this.#list.row(root.record.id))?.node?.depth) return;
		this.toggle(root);
		if (node !== root) this.#list.reveal(root.record.id);
	}
	/** Opens the thread of a comment, so that it is seen. */
	reveal(node) {
		const root = this.#collapsed.size ? this.rootOf(node) : void 0;
		if (root && root !== node && this.#collapsed.has(root.record.id)) this.toggle(root, false);
	}
	/** Draws the buttons of a thread in its first row. */
	draw(row) {
		const node = row.node;
		const toggle = controlIn(row, "collapse");
		const summary = controlIn(row, "collapsed");
		const isCollapsed = this.#collapsed.has(node.record.id);
		if (!(!node.depth && !!rowAfter(row)?.node?.depth)) {
			toggle?.remove();
			summary?.remove();
			return;
		}
		const { localizer } = this.#list;
		const { hideReplies, showReplies, hiddenReplies } = localizer.messages;
		const button = toggle ?? this.#button(row);
		button.setAttribute("part", "collapse");
		button.ariaExpanded = String(!isCollapsed);
		button.ariaLabel = localizer.fill(isCollapsed ? showReplies : hideReplies, { name: nameOf(node.record.author, localizer) });
		if (!isCollapsed) {
			summary?.remove();
			return;
		}
		const count = summary ?? this.#button(row);
		count.setAttribute("part", "collapsed");
		count.textContent = localizer.count(hiddenReplies, this.#countOf(node));
	}
	#button(row) {
		const button = document.createElement("button");
		button.className = "link-button";
		button.addEventListener("click", () => {
			this.toggle(row.node);
			controlIn(row, "collapse")?.focus();
		});
		row.append(button);
		return button;
	}
	/** How many replies a thread has, with those that are not loaded. */
	#countOf(root) {
		const { nodes, missing } = readyState(this.#list);
		const { first, end } = repliesOf(nodes, root);
		return end - first + (missing.find(({ query }) => query.thread === root.record.id)?.remaining ?? 0);
	}
	#hide() {
		const state = readyState(this.#list);
		if (state) this.#rows.show(state.nodes, this.#replies(state));
	}
	#replies({ nodes, nodesById }) {
		return [...this.#collapsed].flatMap((id) => nodesById.get(id) ?? []).filter(({ depth }) => !depth).map((root) => repliesOf(nodes, root));
	}
	/** A click on the line along a reply, which belongs to no other element of the row. */
	#onClick({ target, clientX }) {
		const row = target;
		if (row.localName !== "afterword-comment" || !row.node?.depth) return;
		const { left, right } = row.getBoundingClientRect();
		if ((getComputedStyle(row).direction === "rtl" ? right - clientX : clientX - left) > NEAR) return;
		const root = this.rootOf(row.node);
		if (!root) return;
		this.toggle(root, true);
		this.#list.reveal(root.record.id);
	}
};
export { Collapse };

//# sourceMappingURL=collapse.js.map