// The panel with the outbox: how many mails and webhooks wait, which failed, and buttons that send one again, or all.
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
              ${
                this.#outbox.sendAllAgain && report.deliveries.length > 1
                  ? html`<div class="bar">
                      <button value="send-all-again" @click=${() => this.#sendAllAgain()}>${words.sendAllAgain}</button>
                    </div>`
                  : nothing
              }
              ${report.deliveries.length ? nothing : html`<p class="muted">${words.nothingFailed}</p>`}
              <ul class="failed">
                ${report.deliveries.map((one) => this.#row(one, this.#hasMore(one, report)))}
              </ul>
            `
          : nothing
      }
      <div class="bar"><button value="look" @click=${this.#look}>${words.look}</button></div>
      ${this.#work.render()}
    `;
  }

  /** Whether a row has the button for all to its recipient: the first of several, where other recipients are in the list too. */
  #hasMore(delivery: FailedDelivery, { deliveries }: OutboxReport): boolean {
    const alike = deliveries.filter(({ channel, to }) => channel === delivery.channel && to === delivery.to);
    const isOne = alike.length === 1 || alike.length === deliveries.length;
    return !!this.#outbox.sendAllAgain && !isOne && alike[0] === delivery;
  }

  #row({ id, channel, to, why, failedAt }: FailedDelivery, hasMore: boolean): TemplateResult {
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
          ${
            hasMore
              ? html`<button
                  value="send-all-again"
                  aria-label=${localizer.fill(actOn, { act: words.sendAllAgain, name: to })}
                  @click=${() => this.#sendAllAgain(id)}
                >
                  ${words.sendAllAgain}
                </button>`
              : nothing
          }
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
    this.#send(() => this.#outbox.sendAgain(id));
  }

  /** @param like a failed delivery, for all to its recipient */
  #sendAllAgain(like?: string): void {
    this.#send(() => this.#outbox.sendAllAgain!(like));
  }

  #send(send: () => Promise<void>): void {
    void this.#work.run(
      ({ messages }) => messages.settings.outbox.sentAgain,
      async () => {
        await send();
        await this.#load();
      },
    );
  }
}
