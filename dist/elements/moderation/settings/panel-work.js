import { asAfterwordError } from "../../../core/errors.js";
import { bothSentences } from "../words.js";
import { html } from "lit";
// src/elements/moderation/settings/panel-work.ts
var PanelWork = class {
	#context;
	isBusy = false;
	#error;
	#done;
	/** What is wrong with what was typed. */
	#fault;
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
		this.#error = this.#done = this.#fault = void 0;
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
	/** Says that nothing is asked of the server, because what was typed is not valid. */
	refuse(fault) {
		this.#error = this.#done = void 0;
		this.#fault = fault;
		this.#context.draw();
	}
	render() {
		const { words } = this.#context;
		const { settings } = words.messages;
		const fault = this.#error ? this.#sentence(this.#error) : this.#fault?.(words);
		return html`
      <p class="muted" role="status">${this.isBusy ? settings.loading : this.#done?.(words)}</p>
      <p class="fault" role="alert">${fault}</p>
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