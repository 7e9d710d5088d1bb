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
              ${this.#outbox.sendAllAgain && report.deliveries.length > 1 ? html`<div class="bar">
                      <button value="send-all-again" @click=${() => this.#sendAllAgain()}>${words.sendAllAgain}</button>
                    </div>` : nothing}
              ${report.deliveries.length ? nothing : html`<p class="muted">${words.nothingFailed}</p>`}
              <ul class="failed">
                ${report.deliveries.map((one) => this.#row(one, this.#hasMore(one, report)))}
              </ul>
            ` : nothing}
      <div class="bar"><button value="look" @click=${this.#look}>${words.look}</button></div>
      ${this.#work.render()}
    `;
	}
	/** Whether a row has the button for all to its recipient: the first of several, where other recipients are in the list too. */
	#hasMore(delivery, { deliveries }) {
		const alike = deliveries.filter(({ channel, to }) => channel === delivery.channel && to === delivery.to);
		const isOne = alike.length === 1 || alike.length === deliveries.length;
		return !!this.#outbox.sendAllAgain && !isOne && alike[0] === delivery;
	}
	#row({ id, channel, to, why, failedAt }, hasMore) {
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
          ${hasMore ? html`<button
                  value="send-all-again"
                  aria-label=${localizer.fill(actOn, {
			act: words.sendAllAgain,
			name: to
		})}
                  @click=${() => this.#sendAllAgain(id)}
                >
                  ${words.sendAllAgain}
                </button>` : nothing}
        </div>
        <p class="small" dir="auto">${why}</p>
      </li>
    `;
	}
	#load = async () => {
		this.#report = await this.#outbox.report();
	};
	#look = () => void this.#work.run(void 0, this.#load);
	#sendAgain(id) {
		this.#send(() => this.#outbox.sendAgain(id));
	}
	/** @param like a failed delivery, for all to its recipient */
	#sendAllAgain(like) {
		this.#send(() => this.#outbox.sendAllAgain(like));
	}
	#send(send) {
		this.#work.run(({ messages }) => messages.settings.outbox.sentAgain, async () => {
			await send();
			await this.#load();
		});
	}
};
export { OutboxPanel };

//# sourceMappingURL=outbox-panel.js.map