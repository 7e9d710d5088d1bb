// The panel with the webhooks: which programs the server tells of events, and a form for another one. A secret is shown once.
import { html, nothing, type TemplateResult } from 'lit';
import type { Webhook, Webhooks } from '../../../core/adapter.js';
import { checksField, linesField, textField } from './fields.js';
import type { Panel, PanelContext } from './panel.js';
import { PanelWork } from './panel-work.js';
import { bothSentences, listed, nameIn } from '../words.js';

const LONGEST_ADDRESS = 2000;

export class WebhooksPanel implements Panel {
  readonly #context: PanelContext;
  readonly #webhooks: Webhooks;
  readonly #work: PanelWork;
  #list: readonly Webhook[] | undefined;
  #secret = '';
  /** The one whose button to remove it was pressed once. */
  #removing = '';

  constructor(context: PanelContext) {
    this.#context = context;
    this.#webhooks = context.administration.webhooks!;
    this.#work = new PanelWork(context);
    void this.#work.run(undefined, this.#load);
  }

  render(): TemplateResult {
    const { outbox: words } = this.#context.words.messages.settings;
    return html`
      <p class="muted">${words.webhooksHint}</p>
      ${this.#list?.length === 0 ? html`<p class="muted">${words.noWebhooks}</p>` : nothing}
      <ul class="webhooks">
        ${this.#list?.map((webhook) => this.#row(webhook))}
      </ul>
      ${
        this.#secret
          ? html`<p role="status">${words.secret}<br /><code dir="ltr" tabindex="0">${this.#secret}</code></p>`
          : nothing
      }
      <form @submit=${this.#add}>
        <fieldset>
          <legend>${words.addWebhook}</legend>
          ${textField({ name: 'webhook-url', label: words.address, value: '', longest: LONGEST_ADDRESS, isRequired: true })}
          ${checksField({ name: 'webhook-events', label: words.events }, words.eventNames, Object.keys(words.eventNames))}
          ${linesField({ name: 'webhook-template', label: words.templateField, lines: [] })}
          <div class="bar"><button class="main" value="add-webhook">${words.add}</button></div>
        </fieldset>
      </form>
      ${this.#work.render()}
    `;
  }

  #row(webhook: Webhook): TemplateResult {
    const { localizer, messages } = this.#context.words;
    const { outbox: words, actOn } = messages.settings;
    const { id, origin, events, hasTemplate, disabled } = webhook;
    const names = (events ?? []).map((type) => nameIn(words.eventNames, type));
    const button = (value: string, act: string, press: () => void): TemplateResult => html`
      <button value=${value} aria-label=${localizer.fill(actOn, { act, name: origin })} @click=${press}>${act}</button>
    `;
    return html`
      <li>
        <div class="line">
          <strong dir="ltr">${origin}</strong>
          <span class="small">${events ? listed(this.#context.words, names, String) : words.allEvents}</span>
          ${hasTemplate ? html`<span class="small muted">${words.template}</span>` : nothing}
          ${button('test-webhook', words.test, () => this.#test(id))}
          ${button('rotate-webhook', words.newSecret, () => this.#rotate(id))}
          ${button('remove-webhook', this.#removing === id ? words.removeAgain : words.remove, () => this.#remove(id))}
        </div>
        ${disabled ? html`<p class="small">${localizer.fill(words.disabled, { why: disabled })}</p>` : nothing}
      </li>
    `;
  }

  readonly #load = async (): Promise<void> => {
    this.#list = await this.#webhooks.list();
  };

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const events = data.getAll('webhook-events').map(String);
    const template = (data.get('webhook-template') as string).trim();
    this.#secret = '';
    let parsed: unknown;
    try {
      parsed = template && JSON.parse(template);
    } catch {
      this.#work.refuse((words) =>
        bothSentences(words, words.messages.notDone, words.messages.settings.outbox.notJson),
      );
      return;
    }
    void this.#work.run(undefined, async () => {
      const { secret } = await this.#webhooks.add({
        url: (data.get('webhook-url') as string).trim(),
        ...(events.length < Object.keys(this.#context.words.messages.settings.outbox.eventNames).length && { events }),
        ...(template && { template: parsed }),
      });
      this.#secret = secret;
      form.reset();
      await this.#load();
    });
  };

  #test(id: string): void {
    void this.#work.run(
      ({ messages }) => messages.settings.outbox.tested,
      async () => {
        await this.#webhooks.test(id);
        await this.#load();
      },
    );
  }

  #rotate(id: string): void {
    this.#secret = '';
    void this.#work.run(undefined, async () => {
      this.#secret = (await this.#webhooks.rotate(id)).secret;
      await this.#load();
    });
  }

  #remove(id: string): void {
    if (this.#removing !== id) {
      this.#removing = id;
      this.#context.draw();
      return;
    }
    this.#removing = '';
    void this.#work.run(
      ({ messages }) => messages.settings.outbox.removed,
      async () => {
        await this.#webhooks.remove(id);
        await this.#load();
      },
    );
  }
}
