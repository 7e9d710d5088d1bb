import { asAfterwordError } from "../../../core/errors.js";
import { bothSentences } from "../words.js";
import { html } from "lit";
// src/elements/moderation/settings/panel-work.ts
var PanelWork = class {
	#context;
	isBusy = false;
	#error;
	#done = "";
	constructor(context) {
		this.#context = context;
	}
	get hasFailed() {
		return !!this.#error;
	}
	/** @param done what is said afterwards */
	async run(done, work) {
		if (this.isBusy) return;
		this.isBusy = true;
		this.#error = void 0;
		this.#done = "";
		this.#context.draw();
		try {
			await work();
			this.#done = done;
		} catch (thrown) {
			this.#error = asAfterwordError(thrown);
		}
		this.isBusy = false;
		this.#context.draw();
	}
	render() {
		const { settings } = this.#context.words.messages;
		return html`
      <p class="muted" role="status">${this.isBusy ? settings.loading : this.#done}</p>
      <p class="fault" role="alert">${this.#error ? this.#sentence(this.#error) : ""}</p>
    `;
	}
	#sentence({ code, message }) {
		const { words } = this.#context;
		const { notDone, errors } = words.messages;
		return code === "invalid" || code === "forbidden" ? bothSentences(words, notDone, message) : errors[code];
	}
};
export { PanelWork };

//# sourceMappingURL=panel-work.js.map