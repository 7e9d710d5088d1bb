import { asAfterwordError } from "../../core/errors.js";
import { sectionAddress, sectionInHash } from "./section-address.js";
import { SECTIONS } from "./sections.js";
import { html, nothing } from "lit";
// src/elements/moderation/open-sections.ts
var OpenSections = class {
	#context;
	#sections;
	#views = /* @__PURE__ */ new Map();
	#current;
	#error;
	/** Whether comments have changed since the queue was loaded. */
	#isQueueOld = false;
	/** Shows the section that the page's address names. */
	follow = () => {
		const named = sectionInHash(location.hash);
		const { name } = this.#sections.find((section) => section.name === named) ?? this.#sections[0];
		if (name !== this.#current) this.#show(name);
	};
	constructor(adapter, administration, context) {
		this.#context = {
			...context,
			adapter,
			administration,
			onDecided: () => this.#isQueueOld = true
		};
		this.#sections = SECTIONS.filter(({ isThere }) => isThere(adapter, administration));
		this.follow();
	}
	look() {
		this.#shown?.look?.();
	}
	press(key) {
		this.#shown?.press?.(key);
	}
	close() {
		for (const view of this.#views.values()) view.close?.();
	}
	/** The language has changed. */
	redraw() {
		for (const view of this.#views.values()) view.redraw?.();
	}
	render() {
		return html`
      ${this.#sections.length > 1 ? this.#navigation() : nothing} ${this.#error ? this.#fault(this.#error) : nothing}
      ${[...this.#views].map(([name, view]) => html`<div ?hidden=${name !== this.#current}>${view.render()}</div>`)}
    `;
	}
	updated(root) {
		for (const view of this.#views.values()) view.updated?.(root);
	}
	get #shown() {
		return this.#current && this.#views.get(this.#current);
	}
	#show(name) {
		const before = this.#current;
		this.#current = name;
		if (before && before !== "queue") {
			this.#views.get(before)?.close?.();
			this.#views.delete(before);
		}
		this.#open(name);
	}
	async #open(name) {
		this.#error = void 0;
		if (name === "queue" && this.#isQueueOld) this.#views.get(name)?.reload?.();
		this.#isQueueOld &&= name !== "queue";
		const { draw } = this.#context;
		draw();
		if (this.#views.has(name)) return;
		try {
			const view = await this.#sections.find((section) => section.name === name).open(this.#context);
			if (this.#current !== name || this.#views.has(name)) view.close?.();
			else this.#views.set(name, view);
		} catch (thrown) {
			if (this.#current === name) this.#error = asAfterwordError(thrown);
		}
		draw();
	}
	#navigation() {
		const { messages } = this.#context.words;
		return html`
      <nav aria-label=${messages.sections}>
        <ul class="bar">
          ${this.#sections.map(({ name }) => html`
              <li>
                <a href=${sectionAddress(name)} aria-current=${name === this.#current ? "page" : nothing}>
                  ${messages.sectionNames[name]}
                </a>
              </li>
            `)}
        </ul>
      </nav>
    `;
	}
	/** The file of the section did not load. */
	#fault({ code }) {
		const { messages } = this.#context.words;
		return html`
      <p class="fault" role="alert">${messages.sectionFailed} ${messages.errors[code]}</p>
      <button value="again" @click=${() => this.#open(this.#current)}>${messages.retry}</button>
    `;
	}
};
export { OpenSections };

//# sourceMappingURL=open-sections.js.map