// The fields of the rules: those of the site, of a rule for words, and of a single discussion. `rulesIn` of rules-form.ts reads them.
import { html, nothing, type TemplateResult } from 'lit';
import { type DiscussionRules, RULE_OUTCOMES, type Rules, WORD_PLACES, type WordRule } from '../../../core/rules.js';
import type { Words } from '../words.js';
import { checkField, checksField, choiceField, faultIn, linesField, numberField, textField } from './fields.js';
import type { Numbered, SiteOfRules } from './rules-form.js';

export class RulesFields {
  readonly #words: Words;
  readonly #faults: ReadonlyMap<string, string>;

  /** @param faults what is wrong with fields, by their names */
  constructor(words: Words, faults: ReadonlyMap<string, string>) {
    this.#words = words;
    this.#faults = faults;
  }

  /** The fields that count for all discussions. */
  general(rules: Rules): TemplateResult {
    const { settings } = this.#words.messages;
    const { length, formats = [], reports } = rules;
    return html`
      <fieldset>
        <legend>${settings.general}</legend>
        ${this.#shared(rules, '')} ${this.#number('least', settings.leastCharacters, length?.least, 20_000)}
        ${this.#number('most', settings.mostCharacters, length?.most, 20_000, 1)}
        ${this.#number('hide-after', settings.hideAfter, reports?.hideAfter, 100, 1)}
        ${checksField({ name: 'formats', label: settings.formats }, settings.formatNames, formats)}
      </fieldset>
    `;
  }

  wordRule({ number, value }: Numbered<WordRule>, index: number, remove: (number: number) => void): TemplateResult {
    const { messages, localizer } = this.#words;
    const { settings } = messages;
    const of = (name: string, label: string) => ({
      name: `${name}-${number}`,
      label,
      ...faultIn(this.#faults, `${name}-${number}`),
    });
    const legend = localizer.fill(settings.wordRule, { number: index + 1 });
    return html`
      <fieldset>
        <legend>${legend}</legend>
        ${choiceField(of('outcome', settings.outcome), settings.outcomes, value.outcome)}
        ${linesField({ ...of('words', settings.wordList), lines: value.words ?? [] })}
        ${linesField({ ...of('patterns', settings.patternList), lines: value.patterns ?? [] })}
        ${checksField(of('in', settings.places), settings.placeNames, value.in ?? WORD_PLACES)}
        ${textField({ ...of('message', settings.message), value: value.message ?? '', longest: 300 })}
        <div class="bar">
          <button
            type="button"
            value="remove-words"
            aria-label=${localizer.fill(settings.actOn, { act: settings.removeWordRule, name: legend })}
            @click=${() => remove(number)}
          >
            ${settings.removeWordRule}
          </button>
        </div>
      </fieldset>
    `;
  }

  discussion({ number, value }: Numbered<SiteOfRules>, remove: (number: number) => void): TemplateResult {
    const { messages, localizer } = this.#words;
    const { settings } = messages;
    const name = `discussion-${number}`;
    return html`
      <fieldset>
        <legend>${settings.discussions}</legend>
        ${textField({ name, label: settings.discussion, value: value.discussion, longest: 2000, isRequired: true, ...faultIn(this.#faults, name) })}
        ${this.#shared(value, `-of-${number}`)}
        <div class="bar">
          <button
            type="button"
            value="remove-discussion"
            aria-label=${localizer.fill(settings.actOn, { act: settings.removeDiscussion, name: value.discussion })}
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
  #shared({ holdEverything, newcomers, links, closeAfter, slowMode }: DiscussionRules, end: string): TemplateResult {
    const { settings } = this.#words.messages;
    return html`
      <div>${checkField(`hold-everything${end}`, settings.holdEverything, holdEverything === true)}</div>
      ${this.#number(`newcomers${end}`, settings.newcomers, newcomers, 100)}
      ${this.#number(`most-links${end}`, settings.mostLinks, links?.most, 1000)}
      ${
        end
          ? nothing
          : choiceField(
              { name: 'links-outcome', label: settings.linksOutcome },
              Object.fromEntries(RULE_OUTCOMES.map((one) => [one, settings.outcomes[one]])),
              links?.outcome ?? 'hold',
            )
      }
      ${this.#number(`close-after${end}`, settings.closeAfter, closeAfter, 36_500)}
      ${this.#number(`slow-mode${end}`, settings.slowMode, slowMode, 86_400)}
    `;
  }

  #number(name: string, label: string, value: number | undefined, most: number, least = 0): TemplateResult {
    return numberField({ name, label, value, most, least, ...faultIn(this.#faults, name) });
  }
}
