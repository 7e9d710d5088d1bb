import { timeLength } from "../time-length.js";
import { PanelWork } from "./panel-work.js";
import { html, nothing } from "lit";
// src/elements/moderation/settings/outbox-panel.ts
var OutboxPanel = class {
	#context;
	#outbox;
	#work;
	#report;
	constructor(context) {
		this.#context = context;
		this.#outbox = context.administration.outbox;
		this.#work = new PanelWork(context);
		this.#look();
	}
	render() {
		const { messages, localizer } = this.#context.words;
		const { outbox: words } = messages.settings;
		const report = this.#report;
		return html`
      ${report ? html`
              <p>
                ${report.waiting ? localizer.fill(words.waiting, {
			count: report.waiting,
			time: timeLength(report.age, localizer.locale.language)
		}) : words.nothingWaits}
              </p>
              ${report.deliveries.length ? nothing : html`<p class="muted">${words.nothingFailed}</p>`}
              <ul class="failed">
                ${report.deliveries.map((one) => this.#row(one))}
              </ul>
            ` : nothing}
      <div class="bar"><button value="look" @click=${this.#look}>${words.look}</button></div>
      ${this.#work.render()}
    `;
	}
	#row({ id, channel, to, why, failedAt }) {
		const { messages, localizer } = this.#context.words;
		const { outbox: words, actOn } = messages.settings;
		const label = localizer.fill(actOn, {
			act: words.sendAgain,
			name: to
		});
		return html`
      <li>
        <div class="line">
          <strong dir="ltr">${to}</strong>
          <span class="status">${words.channelNames[channel]}</span>
          <span class="small muted">${localizer.exact(Date.parse(failedAt))}</span>
          <button value="send-again" aria-label=${label} @click=${() => this.#sendAgain(id)}>${words.sendAgain}</button>
        </div>
        <p class="small" dir="auto">${why}</p>
      </li>
    `;
	}
	#load = async () => {
		this.#report = await this.#outbox.report();
	};
	#look = () => void this.#work.run("", this.#load);
	#sendAgain(id) {
		this.#work.run(this.#context.words.messages.settings.outbox.sentAgain, async () => {
			await this.#outbox.sendAgain(id);
			await this.#load();
		});
	}
};
export { OutboxPanel };

//# sourceMappingURL=outbox-panel.js.map