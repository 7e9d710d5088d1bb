import { asAfterwordError } from "../../../core/errors.js";
import { RULE_OUTCOMES, WORD_PLACES } from "../../../core/rules.js";
import { checkField, checksField, choiceField, faultIn, focusOn, linesField, numberField, textField } from "./fields.js";
import { faultFrom, rulesIn } from "./rules-form.js";
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
// src/elements/moderation/settings/rules-panel.ts
var FORMATS = {
	text: "Text",
	markdown: "Markdown"
};
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
		const { messages } = this.#context.words;
		const { settings } = messages;
		if (error.code === "conflict") return settings.changedMeanwhile;
		const why = error.code === "invalid" ? `${settings.invalid} ${[...this.#faults.values()][0] ?? error.message}` : messages.errors[error.code];
		return this.#state ? `${settings.notSaved} ${why}` : why;
	}
	#form({ rules, file }) {
		const { words } = this.#context;
		const { settings } = words.messages;
		const isFixed = file !== void 0;
		const { length, formats = [], reports } = rules;
		return html`
      <form @submit=${this.#save} @input=${this.#touch}>
        <p class="muted">${isFixed ? words.localizer.fill(settings.inFile, { file }) : settings.rulesHint}</p>
        <fieldset class="plain" ?disabled=${isFixed}>
          <fieldset>
            <legend>${settings.general}</legend>
            ${this.#shared(rules, "")} ${this.#number("least", settings.leastCharacters, length?.least, 2e4)}
            ${this.#number("most", settings.mostCharacters, length?.most, 2e4, 1)}
            ${this.#number("hide-after", settings.hideAfter, reports?.hideAfter, 100, 1)}
            ${checksField({
			name: "formats",
			label: settings.formats
		}, FORMATS, formats)}
          </fieldset>
          ${repeat(this.#words, ({ number }) => number, (rule, index) => this.#wordRule(rule, index))}
          <div class="bar">
            <button type="button" value="add-words" @click=${this.#addWords}>${settings.addWordRule}</button>
          </div>
          ${repeat(this.#sites, ({ number }) => number, (site) => this.#discussion(site))}
          <div class="bar">
            <button type="button" value="add-discussion" @click=${this.#addSite}>${settings.addDiscussion}</button>
          </div>
        </fieldset>
        ${isFixed ? nothing : html`<div class="bar"><button class="main" value="save">${settings.save}</button></div>`}
      </form>
    `;
	}
	#number(name, label, value, most, least = 0) {
		return numberField({
			name,
			label,
			value,
			most,
			least,
			...faultIn(this.#faults, name)
		});
	}
	/** The fields that the site and single discussions have. */
	#shared({ holdEverything, newcomers, links, closeAfter, slowMode }, end) {
		const { settings } = this.#context.words.messages;
		const name = `close-after${end}`;
		return html`
      <div>${checkField(`hold-everything${end}`, settings.holdEverything, holdEverything === true)}</div>
      ${this.#number(`newcomers${end}`, settings.newcomers, newcomers, 100)}
      ${this.#number(`most-links${end}`, settings.mostLinks, links?.most, 1e3)}
      ${end ? nothing : choiceField({
			name: "links-outcome",
			label: settings.linksOutcome
		}, Object.fromEntries(RULE_OUTCOMES.map((one) => [one, settings.outcomes[one]])), links?.outcome ?? "hold")}
      ${numberField({
			name,
			label: settings.closeAfter,
			value: closeAfter,
			most: 36500,
			...faultIn(this.#faults, name)
		})}
      ${this.#number(`slow-mode${end}`, settings.slowMode, slowMode, 86400)}
    `;
	}
	#wordRule({ number, value }, index) {
		const { messages, localizer } = this.#context.words;
		const { settings } = messages;
		const of = (name, label) => ({
			name: `${name}-${number}`,
			label,
			...faultIn(this.#faults, `${name}-${number}`)
		});
		const legend = localizer.fill(settings.wordRule, { number: index + 1 });
		return html`
      <fieldset>
        <legend>${legend}</legend>
        ${choiceField(of("outcome", settings.outcome), settings.outcomes, value.outcome)}
        ${linesField({
			...of("words", settings.wordList),
			lines: value.words ?? []
		})}
        ${linesField({
			...of("patterns", settings.patternList),
			lines: value.patterns ?? []
		})}
        ${checksField(of("in", settings.places), settings.placeNames, value.in ?? WORD_PLACES)}
        ${textField({
			...of("message", settings.message),
			value: value.message ?? "",
			longest: 300
		})}
        <div class="bar">
          <button
            type="button"
            value="remove-words"
            aria-label=${`${settings.removeWordRule}: ${legend}`}
            @click=${() => this.#change(() => this.#words = this.#words.filter((one) => one.number !== number))}
          >
            ${settings.removeWordRule}
          </button>
        </div>
      </fieldset>
    `;
	}
	#discussion({ number, value }) {
		const { settings } = this.#context.words.messages;
		const name = `discussion-${number}`;
		return html`
      <fieldset>
        <legend>${settings.discussions}</legend>
        ${textField({
			name,
			label: settings.discussion,
			value: value.discussion,
			longest: 2e3,
			isRequired: true,
			...faultIn(this.#faults, name)
		})}
        ${this.#shared(value, `-of-${number}`)}
        <div class="bar">
          <button
            type="button"
            value="remove-discussion"
            aria-label=${`${settings.removeDiscussion}: ${value.discussion}`}
            @click=${() => this.#change(() => this.#sites = this.#sites.filter((one) => one.number !== number))}
          >
            ${settings.removeDiscussion}
          </button>
        </div>
      </fieldset>
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