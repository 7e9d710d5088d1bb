import { asAfterwordError } from "../../../core/errors.js";
import { focusOn } from "./fields.js";
import { RulesFields } from "./rules-fields.js";
import { bothSentences } from "../words.js";
import { faultFrom, rulesIn } from "./rules-form.js";
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
// src/elements/moderation/settings/rules-panel.ts
var RulesPanel = class {
	#context;
	#state;
	#words = [];
	#sites = [];
	#next = 0;
	#error;
	#isBusy = false;
	#isSaved = false;
	/** Counts what was loaded: then the form begins anew. */
	#loads = 0;
	/** What is wrong with fields, by their names. */
	#faults = /* @__PURE__ */ new Map();
	constructor(context) {
		this.#context = context;
		this.#load();
	}
	render() {
		const { messages } = this.#context.words;
		const { settings } = messages;
		const state = this.#state;
		const isConflict = this.#error?.code === "conflict";
		return html`
      ${state ? repeat([this.#loads], (loads) => loads, () => this.#form(state)) : nothing}
      <p class="muted" role="status">
        ${this.#isBusy ? state ? messages.savingAct : settings.loading : this.#isSaved ? settings.saved : ""}
      </p>
      <p class="fault" role="alert">${this.#error ? this.#sentence(this.#error) : ""}</p>
      ${isConflict || this.#error && !state ? html`<button value="load" @click=${this.#load}>
              ${isConflict ? settings.loadTheirs : messages.retry}
            </button>` : nothing}
    `;
	}
	#sentence(error) {
		const { words } = this.#context;
		const { settings, errors } = words.messages;
		if (error.code === "conflict") return settings.changedMeanwhile;
		const why = error.code === "invalid" ? bothSentences(words, settings.invalid, [...this.#faults.values()][0] ?? error.message) : errors[error.code];
		return this.#state ? bothSentences(words, settings.notSaved, why) : why;
	}
	#form({ rules, file }) {
		const { words } = this.#context;
		const { settings } = words.messages;
		const isFixed = file !== void 0;
		const fields = new RulesFields(words, this.#faults);
		return html`
      <form @submit=${this.#save} @input=${this.#touch}>
        <p class="muted">${isFixed ? words.localizer.fill(settings.inFile, { file }) : settings.rulesHint}</p>
        <fieldset class="plain" ?disabled=${isFixed}>
          ${fields.general(rules)}
          ${repeat(this.#words, ({ number }) => number, (rule, index) => fields.wordRule(rule, index, this.#removeWords))}
          <div class="bar">
            <button type="button" value="add-words" @click=${this.#addWords}>${settings.addWordRule}</button>
          </div>
          ${repeat(this.#sites, ({ number }) => number, (site) => fields.discussion(site, this.#removeSite))}
          <div class="bar">
            <button type="button" value="add-discussion" @click=${this.#addSite}>${settings.addDiscussion}</button>
          </div>
        </fieldset>
        ${isFixed ? nothing : html`<div class="bar"><button class="main" value="save">${settings.save}</button></div>`}
      </form>
    `;
	}
	#change(work) {
		work();
		this.#isSaved = false;
		this.#context.draw();
	}
	#touch = () => {
		if (this.#isSaved) this.#change(() => {});
	};
	#addWords = (event) => {
		this.#change(() => this.#words = [...this.#words, this.#numbered({ outcome: "hold" })]);
		focusOn(event.currentTarget.form, `outcome-${this.#next}`);
	};
	#addSite = (event) => {
		this.#change(() => this.#sites = [...this.#sites, this.#numbered({ discussion: "" })]);
		focusOn(event.currentTarget.form, `discussion-${this.#next}`);
	};
	#removeWords = (number) => this.#change(() => this.#words = this.#words.filter((one) => one.number !== number));
	#removeSite = (number) => this.#change(() => this.#sites = this.#sites.filter((one) => one.number !== number));
	#numbered(value) {
		return {
			number: this.#next += 1,
			value
		};
	}
	#take(state) {
		this.#state = state;
		this.#words = (state.rules.words ?? []).map((rule) => this.#numbered(rule));
		this.#sites = (state.rules.discussions ?? []).map((site) => this.#numbered(site));
		this.#faults = /* @__PURE__ */ new Map();
		this.#loads += 1;
	}
	#load = () => this.#run(async () => this.#take(await this.#context.administration.rules.get()));
	#save = (event) => {
		event.preventDefault();
		if (this.#isBusy) return;
		const form = event.currentTarget;
		const { rules, revision } = this.#state;
		const next = rulesIn(new FormData(form), this.#words, this.#sites, rules);
		this.#run(async () => {
			const saved = await this.#context.administration.rules.set(next, revision);
			this.#state = saved;
			this.#isSaved = true;
		}).then(() => this.#showFault(form));
	};
	/** Leads to the field that is not valid. */
	#showFault(form) {
		for (const name of this.#faults.keys()) focusOn(form, name);
	}
	async #run(work) {
		this.#isBusy = true;
		this.#isSaved = false;
		this.#error = void 0;
		this.#faults = /* @__PURE__ */ new Map();
		this.#context.draw();
		try {
			await work();
		} catch (thrown) {
			this.#error = asAfterwordError(thrown);
			const { code, message } = this.#error;
			const fault = code === "invalid" && faultFrom(message, this.#words, this.#sites);
			if (fault) this.#faults = new Map([fault]);
		}
		this.#isBusy = false;
		this.#context.draw();
	}
};
export { RulesPanel };

//# sourceMappingURL=rules-panel.js.map