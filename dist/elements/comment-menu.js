import { html, render } from "lit";
// src/elements/comment-menu.ts
/** Pixels that stay free beside it. */
var MARGIN = 4;
var CommentMenu = class {
	#root;
	#element = document.createElement("div");
	#button;
	constructor(root) {
		this.#root = root;
		const element = this.#element;
		element.role = "menu";
		element.setAttribute("part", "menu");
		element.setAttribute("popover", "manual");
		element.addEventListener("keydown", (event) => this.#onKey(event));
		element.addEventListener("focusout", ({ relatedTarget }) => {
			if (document.hasFocus() && !element.contains(relatedTarget)) this.close(false);
		});
	}
	/** The button at which it is open. */
	get button() {
		return this.#button;
	}
	/** Draws its entries, before it is opened or while it is open. */
	draw(label, items) {
		const element = this.#element;
		element.ariaLabel = label;
		render(items.map((item) => html`
          <button
            role="menuitem"
            part="menu-item"
            type="button"
            tabindex="-1"
            aria-disabled=${!!item.isDone}
            @mousedown=${(event) => event.preventDefault()}
            @click=${() => this.#choose(item)}
          >
            ${item.label}
          </button>
        `), element);
		if (this.#button) this.#place();
	}
	open(button) {
		this.close(false);
		this.#button = button;
		button.ariaExpanded = "true";
		const element = this.#element;
		this.#root.append(element);
		element.showPopover?.();
		this.#place();
		this.#items[0]?.focus({ preventScroll: true });
		addEventListener("scroll", this.#onMove, true);
		addEventListener("resize", this.#onMove);
	}
	/** @param isFocused whether the button gets the focus */
	close(isFocused) {
		const button = this.#button;
		if (!button) return;
		this.#button = void 0;
		button.ariaExpanded = "false";
		removeEventListener("scroll", this.#onMove, true);
		removeEventListener("resize", this.#onMove);
		if (isFocused) button.focus({ preventScroll: true });
		this.#element.remove();
	}
	get #items() {
		return [...this.#element.querySelectorAll("[role=menuitem]")];
	}
	/** Below the button, or above it if there is no room; beginning where the button begins, if that is in the window. */
	#place() {
		const { style, offsetWidth: width, offsetHeight: height } = this.#element;
		const { left, right, top, bottom } = this.#button.getBoundingClientRect();
		const start = getComputedStyle(this.#button).direction === "rtl" ? right - width : left;
		const x = Math.max(MARGIN, Math.min(start, document.documentElement.clientWidth - width - MARGIN));
		const y = bottom + height > innerHeight && top > height ? top - height : bottom;
		[style.left, style.top] = [`${x}px`, `${y}px`];
		const there = this.#element.getBoundingClientRect();
		[style.left, style.top] = [`${2 * x - there.left}px`, `${2 * y - there.top}px`];
	}
	#choose({ isDone, run }) {
		if (isDone) return;
		this.close(true);
		run();
	}
	#onKey(event) {
		const items = this.#items;
		const at = items.indexOf(event.target);
		const next = {
			ArrowDown: at + 1,
			ArrowUp: at - 1,
			Home: 0,
			End: -1
		}[event.key];
		if (next !== void 0) items.at(next % items.length)?.focus();
		else if (event.key === "Escape" || event.key === "Tab") this.close(true);
		if (event.key === "Tab" || next === void 0 && event.key !== "Escape") return;
		event.preventDefault();
		event.stopPropagation();
	}
	#onMove = () => {
		const [box] = this.#button.getClientRects();
		if (!box || box.bottom < 0 || box.top > innerHeight) this.close(true);
		else this.#place();
	};
};
export { CommentMenu };

//# sourceMappingURL=comment-menu.js.map