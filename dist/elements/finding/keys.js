import { discussionAround } from "./finding-list.js";
import { html, render } from "lit";
// src/elements/finding/keys.ts
/** Whether the page has switched the keys off. */
var areKeysOff = (list) => discussionAround(list)?.keys === "none";
var Keys = class {
	#list;
	#actions;
	#help = document.createElement("dialog");
	#host;
	constructor(list, actions) {
		this.#list = list;
		this.#actions = actions;
		this.#help.setAttribute("part", "keys");
		this.#help.setAttribute("aria-labelledby", "keys");
		list.addController(this);
	}
	hostConnected() {
		this.#host = discussionAround(this.#list) ?? this.#list;
		this.#host.addEventListener("keydown", this.#onKey);
	}
	hostDisconnected() {
		this.#host?.removeEventListener("keydown", this.#onKey);
	}
	/** The language may change. */
	hostUpdated() {
		if (this.#help.open) this.showHelp();
	}
	/** Shows the list of keys. */
	showHelp() {
		const words = this.#list.localizer.messages;
		const rows = [
			["n", words.nextNew],
			["p", words.previousNew],
			["l", words.latest],
			["c", words.collapseThread],
			...this.#list.discussion?.adapter.search ? [["/", words.search]] : [],
			["?", words.keys]
		];
		render(html`
        <h3 id="keys">${words.keys}</h3>
        <dl>
          ${rows.map(([key, does]) => html`<dt>${key}</dt>
                <dd>${does}</dd>`)}
        </dl>
        <form class="line" method="dialog"><button>${words.close}</button></form>
      `, this.#help);
		if (this.#help.open) return;
		this.#list.renderRoot.append(this.#help);
		this.#help.showModal();
	}
	#onKey = (event) => {
		const { key, defaultPrevented, ctrlKey, altKey, metaKey, isComposing } = event;
		const target = event.composedPath()[0];
		if (defaultPrevented || ctrlKey || altKey || metaKey || isComposing || areKeysOff(this.#list)) return;
		if (target.isContentEditable || target.closest("input, textarea, select, dialog")) return;
		const action = key === "?" ? () => this.showHelp() : this.#actions[key];
		if (!action) return;
		event.preventDefault();
		action();
	};
};
export { Keys, areKeysOff };

//# sourceMappingURL=keys.js.map