import { asAfterwordError } from "../../core/errors.js";
import { webAddress } from "../../core/url.js";
import { dayTable } from "./day-table.js";
import { numbersSheets } from "./numbers-styles.js";
import { timeLength } from "./time-length.js";
import { nameIn } from "./words.js";
import { html, nothing } from "lit";
// src/elements/moderation/numbers-view.ts
/** The spans that can be chosen, in days. */
var SPANS = [
	7,
	30,
	90,
	365
];
var NumbersView = class {
	#administration;
	#words;
	#level;
	#draw;
	#span = 30;
	#statistics;
	#error;
	#loading = new AbortController();
	constructor(administration, words, level, draw) {
		this.#administration = administration;
		this.#words = words;
		this.#level = level;
		this.#draw = draw;
		this.reload();
	}
	async reload() {
		this.#loading.abort();
		this.#loading = new AbortController();
		const { signal } = this.#loading;
		this.#error = void 0;
		this.#draw();
		try {
			const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
			const query = {
				days: this.#span,
				zone: timeZone
			};
			const statistics = await this.#administration.statistics(query, { signal });
			if (signal.aborted) return;
			this.#statistics = statistics;
		} catch (thrown) {
			if (signal.aborted) return;
			this.#error = asAfterwordError(thrown);
		}
		this.#draw();
	}
	close() {
		this.#loading.abort();
	}
	updated(root) {
		const missing = numbersSheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
		if (missing.length) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
	}
	render() {
		const { messages } = this.#words;
		const error = this.#error;
		const isForbidden = error?.code === "forbidden" || error?.code === "unauthorized";
		return html`
      <div class="bar" role="group" aria-label=${messages.span}>
        ${SPANS.map((span) => html`
            <button value="span-${span}" aria-pressed=${span === this.#span} @click=${() => this.#choose(span)}>
              ${this.#words.localizer.count(messages.spanDays, span)}
            </button>
          `)}
      </div>
      <p class="fault" role="alert">
        ${error ? isForbidden ? messages.notModerator : messages.errors[error.code] : ""}
      </p>
      ${error ? html`<button value="again" @click=${() => this.reload()}>${messages.retry}</button>` : nothing}
      ${this.#statistics ? this.#numbers(this.#statistics) : error ? nothing : html`<p class="muted">${messages.loadingQueue}</p>`}
    `;
	}
	#numbers(statistics) {
		const { messages, localizer } = this.#words;
		const { pending, reported, waits, heldByRule, discussions, days } = statistics;
		const number = (count) => localizer.fill("{count}", { count });
		const { language } = localizer.locale;
		return html`
      <dl class="figures">
        <div>
          <dt>${messages.queueNames.pending}</dt>
          <dd>${number(pending)}</dd>
        </div>
        <div>
          <dt>${messages.queueNames.reported}</dt>
          <dd>${number(reported)}</dd>
        </div>
        ${waits ? html`
                <div>
                  <dt>${messages.halfWaited}</dt>
                  <dd>${timeLength(waits.median, language)}</dd>
                </div>
                <div>
                  <dt>${messages.mostWaited}</dt>
                  <dd>${timeLength(waits.ninetieth, language)}</dd>
                </div>
              ` : nothing}
      </dl>
      ${waits ? html`<p class="muted small">${localizer.count(messages.waitsOf, waits.count)}</p>` : nothing}
      ${dayTable(days, this.#words)}
      ${heldByRule.length ? html`
              <h3 aria-level=${this.#level()}>${messages.waitingByRule}</h3>
              <ul class="counts">
                ${heldByRule.map(({ rule, count }) => html`<li><span>${nameIn(messages.heldFor, rule)}</span> <span>${number(count)}</span></li>`)}
              </ul>
            ` : nothing}
      ${discussions.length ? html`
              <h3 aria-level=${this.#level()}>${messages.mostDiscussed}</h3>
              <ol class="counts">
                ${discussions.map((one) => html`<li><span dir="auto">${this.#discussion(one)}</span> <span>${number(one.count)}</span></li>`)}
              </ol>
            ` : nothing}
    `;
	}
	#discussion({ discussion, title, url }) {
		const address = webAddress(url ?? discussion);
		const name = title || discussion;
		return address ? html`<a href=${address} target="_blank" rel="noopener">${name}</a>` : name;
	}
	#choose(span) {
		this.#span = span;
		this.reload();
	}
};
export { NumbersView };

//# sourceMappingURL=numbers-view.js.map