// The panel with the rules: a form that is saved as a whole. If saving fails, what was typed stays.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type AfterwordError, asAfterwordError } from '../../../core/errors.js';
import type { RulesState, WordRule } from '../../../core/rules.js';
import { focusOn } from './fields.js';
import type { Panel, PanelContext } from './panel.js';
import { RulesFields } from './rules-fields.js';
import { bothSentences } from '../words.js';
import { faultFrom, type Numbered, rulesIn, type SiteOfRules } from './rules-form.js';

export class RulesPanel implements Panel {
  readonly #context: PanelContext;
  #state: RulesState | undefined;
  #words: readonly Numbered<WordRule>[] = [];
  #sites: readonly Numbered<SiteOfRules>[] = [];
  #next = 0;
  #error: AfterwordError | undefined;
  #isBusy = false;
  #isSaved = false;
  /** Counts what was loaded: then the form begins anew. */
  #loads = 0;
  /** What is wrong with fields, by their names. */
  #faults: ReadonlyMap<string, string> = new Map();

  constructor(context: PanelContext) {
    this.#context = context;
    void this.#load();
  }

  render(): TemplateResult {
    const { messages } = this.#context.words;
    const { settings } = messages;
    const state = this.#state;
    const isConflict = this.#error?.code === 'conflict';
    return html`
      ${
        state
          ? repeat(
              [this.#loads],
              (loads) => loads,
              () => this.#form(state),
            )
          : nothing
      }
      <p class="muted" role="status">
        ${this.#isBusy ? (state ? messages.savingAct : settings.loading) : this.#isSaved ? settings.saved : ''}
      </p>
      <p class="fault" role="alert">${this.#error ? this.#sentence(this.#error) : ''}</p>
      ${
        isConflict || (this.#error && !state)
          ? html`<button value="load" @click=${this.#load}>
              ${isConflict ? settings.loadTheirs : messages.retry}
            </button>`
          : nothing
      }
    `;
  }

  #sentence(error: AfterwordError): string {
    const { words } = this.#context;
    const { settings, errors } = words.messages;
    if (error.code === 'conflict') return settings.changedMeanwhile;
    const why =
      error.code === 'invalid'
        ? bothSentences(words, settings.invalid, [...this.#faults.values()][0] ?? error.message)
        : errors[error.code];
    return this.#state ? bothSentences(words, settings.notSaved, why) : why;
  }

  #form({ rules, file }: RulesState): TemplateResult {
    const { words } = this.#context;
    const { settings } = words.messages;
    const isFixed = file !== undefined;
    const fields = new RulesFields(words, this.#faults);
    return html`
      <form @submit=${this.#save} @input=${this.#touch}>
        <p class="muted">${isFixed ? words.localizer.fill(settings.inFile, { file }) : settings.rulesHint}</p>
        <fieldset class="plain" ?disabled=${isFixed}>
          ${fields.general(rules)}
          ${repeat(
            this.#words,
            ({ number }) => number,
            (rule, index) => fields.wordRule(rule, index, this.#removeWords),
          )}
          <div class="bar">
            <button type="button" value="add-words" @click=${this.#addWords}>${settings.addWordRule}</button>
          </div>
          ${repeat(
            this.#sites,
            ({ number }) => number,
            (site) => fields.discussion(site, this.#removeSite),
          )}
          <div class="bar">
            <button type="button" value="add-discussion" @click=${this.#addSite}>${settings.addDiscussion}</button>
          </div>
        </fieldset>
        ${isFixed ? nothing : html`<div class="bar"><button class="main" value="save">${settings.save}</button></div>`}
      </form>
    `;
  }

  #change(work: () => void): void {
    work();
    this.#isSaved = false;
    this.#context.draw();
  }

  readonly #touch = (): void => {
    if (this.#isSaved) this.#change(() => {});
  };

  readonly #addWords = (event: Event): void => {
    this.#change(() => (this.#words = [...this.#words, this.#numbered({ outcome: 'hold' as const })]));
    focusOn((event.currentTarget as HTMLButtonElement).form!, `outcome-${this.#next}`);
  };
  readonly #addSite = (event: Event): void => {
    this.#change(() => (this.#sites = [...this.#sites, this.#numbered({ discussion: '' })]));
    focusOn((event.currentTarget as HTMLButtonElement).form!, `discussion-${this.#next}`);
  };

  readonly #removeWords = (number: number): void =>
    this.#change(() => (this.#words = this.#words.filter((one) => one.number !== number)));
  readonly #removeSite = (number: number): void =>
    this.#change(() => (this.#sites = this.#sites.filter((one) => one.number !== number)));

  #numbered<Value>(value: Value): Numbered<Value> {
    return { number: (this.#next += 1), value };
  }

  #take(state: RulesState): void {
    this.#state = state;
    this.#words = (state.rules.words ?? []).map((rule) => this.#numbered(rule));
    this.#sites = (state.rules.discussions ?? []).map((site) => this.#numbered(site));
    this.#faults = new Map();
    this.#loads += 1;
  }

  readonly #load = (): Promise<void> =>
    this.#run(async () => this.#take(await this.#context.administration.rules!.get()));

  readonly #save = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#isBusy) return;
    const form = event.currentTarget as HTMLFormElement;
    const { rules, revision } = this.#state!;
    const next = rulesIn(new FormData(form), this.#words, this.#sites, rules);
    void this.#run(async () => {
      const saved = await this.#context.administration.rules!.set(next, revision);
      // The form stays as it is: it says already what is saved.
      this.#state = saved;
      this.#isSaved = true;
    }).then(() => this.#showFault(form));
  };

  /** Leads to the field that is not valid. */
  #showFault(form: HTMLFormElement): void {
    for (const name of this.#faults.keys()) focusOn(form, name);
  }

  async #run(work: () => Promise<void>): Promise<void> {
    this.#isBusy = true;
    this.#isSaved = false;
    this.#error = undefined;
    this.#faults = new Map();
    this.#context.draw();
    try {
      await work();
    } catch (thrown) {
      this.#error = asAfterwordError(thrown);
      const { code, message } = this.#error;
      const fault = code === 'invalid' && faultFrom(message, this.#words, this.#sites);
      if (fault) this.#faults = new Map([fault]);
    }
    this.#isBusy = false;
    this.#context.draw();
  }
}
