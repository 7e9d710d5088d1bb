// The panel with the outbox: how many mails and webhooks wait, which failed, and a button that sends one again.
import { html, nothing, type TemplateResult } from 'lit';
import type { FailedDelivery, OutboxCalls, OutboxReport } from '../../../core/adapter.js';
import { timeLength } from '../time-length.js';
import type { Panel, PanelContext } from './panel.js';
import { PanelWork } from './panel-work.js';

export class OutboxPanel implements Panel {
  readonly #context: PanelContext;
  readonly #outbox: OutboxCalls;
  readonly #work: PanelWork;
  #report: OutboxReport | undefined;

  constructor(context: PanelContext) {
    this.#context = context;
    this.#outbox = context.administration.outbox!;
    this.#work = new PanelWork(context);
    this.#look();
  }

  render(): TemplateResult {
    const { messages, localizer } = this.#context.words;
    const { outbox: words } = messages.settings;
    const report = this.#report;
    return html`
      ${
        report
          ? html`
              <p>
                ${
                  report.waiting
                    ? localizer.fill(words.waiting, {
                        count: report.waiting,
                        time: timeLength(report.age, localizer.locale.language),
                      })
                    : words.nothingWaits
                }
              </p>
              ${report.deliveries.length ? nothing : html`<p class="muted">${words.nothingFailed}</p>`}
              <ul class="failed">
                ${report.deliveries.map((one) => this.#row(one))}
              </ul>
            `
          : nothing
      }
      <div class="bar"><button value="look" @click=${this.#look}>${words.look}</button></div>
      ${this.#work.render()}
    `;
  }

  #row({ id, channel, to, why, failedAt }: FailedDelivery): TemplateResult {
    const { messages, localizer } = this.#context.words;
    const { outbox: words, actOn } = messages.settings;
    const label = localizer.fill(actOn, { act: words.sendAgain, name: to });
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

  readonly #load = async (): Promise<void> => {
    this.#report = await this.#outbox.report();
  };

  readonly #look = (): void => void this.#work.run(undefined, this.#load);

  #sendAgain(id: string): void {
    void this.#work.run(
      ({ messages }) => messages.settings.outbox.sentAgain,
      async () => {
        await this.#outbox.sendAgain(id);
        await this.#load();
      },
    );
  }
}
