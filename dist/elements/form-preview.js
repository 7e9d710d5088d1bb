import { bodyOf } from "./body-nodes.js";
// src/elements/form-preview.ts
var FormPreview = class {
	#form;
	#area;
	#region = document.createElement("div");
	constructor(form, area) {
		this.#form = form;
		this.#area = area;
		this.#region.className = "preview";
		this.#region.setAttribute("role", "region");
		this.#region.tabIndex = 0;
		this.#region.hidden = true;
		area.after(this.#region);
	}
	get isShown() {
		return !this.#region.hidden;
	}
	set isShown(isShown) {
		this.#region.hidden = !isShown;
		this.#area.classList.toggle("behind", isShown);
		if (isShown) this.draw();
		else this.#region.replaceChildren();
	}
	/** Shows the text as it is now. */
	draw() {
		if (!this.isShown) return;
		const { draft: source, format, localizer } = this.#form;
		const words = localizer.messages;
		const body = document.createElement("div");
		body.setAttribute("part", "body");
		const nodes = source.trim() ? bodyOf({
			format,
			source
		}, () => this.draw()) : [words.required];
		body.append(...nodes ?? []);
		this.#region.ariaLabel = words.preview;
		this.#region.replaceChildren(body);
	}
};
export { FormPreview };

//# sourceMappingURL=form-preview.js.map