// src/elements/finding/print-links.ts
var withoutEnds = (address) => address.replace(/^\w+:(\/\/)?|\/$/g, "");
var PrintLinks = class {
	#list;
	constructor(list) {
		this.#list = list;
		list.addController(this);
	}
	hostConnected() {
		addEventListener("beforeprint", this.#mark);
	}
	hostDisconnected() {
		removeEventListener("beforeprint", this.#mark);
	}
	#mark = () => {
		for (const link of this.#list.renderRoot.querySelectorAll("[part=body] a")) link.toggleAttribute("data-address", withoutEnds(link.textContent) === withoutEnds(link.getAttribute("href")));
	};
};
export { PrintLinks };

//# sourceMappingURL=print-links.js.map