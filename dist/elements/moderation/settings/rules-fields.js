import { RULE_OUTCOMES, WORD_PLACES } from "../../../core/rules.js";
import { checkField, checksField, choiceField, faultIn, linesField, numberField, textField } from "./fields.js";
import { html, nothing } from "lit";
// src/elements/moderation/settings/rules-fields.ts
var RulesFields = class {
	#words;
	#faults;
	/** @param faults what is wrong with fields, by their names */
	constructor(words, faults) {
		this.#words = words;
		this.#faults = faults;
	}
	/** The fields that count for all discussions. */
	general(rules) {
		const { settings } = this.#words.messages;
		const { length, formats = [], reports } = rules;
		return html`
      <fieldset>
        <legend>${settings.general}</legend>
        ${this.#shared(rules, "")} ${this.#number("least", settings.leastCharacters, length?.least, 2e4)}
        ${this.#number("most", settings.mostCharacters, length?.most, 2e4, 1)}
        ${this.#number("hide-after", settings.hideAfter, reports?.hideAfter, 100, 1)}
        ${checksField({
			name: "formats",
			label: settings.formats
		}, settings.formatNames, formats)}
      </fieldset>
    `;
	}
	wordRule({ number, value }, index, remove) {
		const { messages, localizer } = this.#words;
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
            aria-label=${localizer.fill(settings.actOn, {
			act: settings.removeWordRule,
			name: legend
		})}
            @click=${() => remove(number)}
          >
            ${settings.removeWordRule}
          </button>
        </div>
      </fieldset>
    `;
	}
	discussion({ number, value }, remove) {
		const { messages, localizer } = this.#words;
		const { settings } = messages;
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
            aria-label=${localizer.fill(settings.actOn, {
			act: settings.removeDiscussion,
			name: value.discussion
		})}
            @click=${() => remove(number)}
          >
            ${settings.removeDiscussion}
          </button>
        </div>
      </fieldset>
    `;
	}
	/**
	* The fields that the site and single discussions have.
	*
	* @param end what the names of the fields end with; empty for the site
	*/
	#shared({ holdEverything, newcomers, links, closeAfter, slowMode }, end) {
		const { settings } = this.#words.messages;
		return html`
      <div>${checkField(`hold-everything${end}`, settings.holdEverything, holdEverything === true)}</div>
      ${this.#number(`newcomers${end}`, settings.newcomers, newcomers, 100)}
      ${this.#number(`most-links${end}`, settings.mostLinks, links?.most, 1e3)}
      ${end ? nothing : choiceField({
			name: "links-outcome",
			label: settings.linksOutcome
		}, Object.fromEntries(RULE_OUTCOMES.map((one) => [one, settings.outcomes[one]])), links?.outcome ?? "hold")}
      ${this.#number(`close-after${end}`, settings.closeAfter, closeAfter, 36500)}
      ${this.#number(`slow-mode${end}`, settings.slowMode, slowMode, 86400)}
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
};
export { RulesFields };

//# sourceMappingURL=rules-fields.js.map