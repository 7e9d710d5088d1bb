import { checksField, linesField, textField } from "./fields.js";
import { PanelWork } from "./panel-work.js";
import { bothSentences, listed, nameIn } from "../words.js";
import { html, nothing } from "lit";
// src/elements/moderation/settings/webhooks-panel.ts
var LONGEST_ADDRESS = 2e3;
var WebhooksPanel = class {
	#context;
	#webhooks;
	#work;
	#list;
	#secret = "";
	/** The one whose button to remove it was pressed once. */
	#removing = "";
	constructor(context) {
		this.#context = context;
		this.#webhooks = context.administration.webhooks;
		this.#work = new PanelWork(context);
		this.#work.run(void 0, this.#load);
	}
	render() {
		const { outbox: words } = this.#context.words.messages.settings;
		return html`
      <p class="muted">${words.webhooksHint}</p>
      ${this.#list?.length === 0 ? html`<p class="muted">${words.noWebhooks}</p>` : nothing}
      <ul class="webhooks">
        ${this.#list?.map((webhook) => this.#row(webhook))}
      </ul>
      ${this.#secret ? html`<p role="status">${words.secret}<br /><code dir="ltr" tabindex="0">${this.#secret}</code></p>` : nothing}
      <form @submit=${this.#add}>
        <fieldset>
          <legend>${words.addWebhook}</legend>
          ${textField({
			name: "webhook-url",
			label: words.address,
			value: "",
			longest: LONGEST_ADDRESS,
			isRequired: true
		})}
          ${checksField({
			name: "webhook-events",
			label: words.events
		}, words.eventNames, Object.keys(words.eventNames))}
          ${linesField({
			name: "webhook-template",
			label: words.templateField,
			lines: []
		})}
          <div class="bar"><button class="main" value="add-webhook">${words.add}</button></div>
        </fieldset>
      </form>
      ${this.#work.render()}
    `;
	}
	#row(webhook) {
		const { localizer, messages } = this.#context.words;
		const { outbox: words, actOn } = messages.settings;
		const { id, origin, events, hasTemplate, disabled } = webhook;
		const names = (events ?? []).map((type) => nameIn(words.eventNames, type));
		const button = (value, act, press) => html`
      <button value=${value} aria-label=${localizer.fill(actOn, {
			act,
			name: origin
		})} @click=${press}>${act}</button>
    `;
		return html`
      <li>
        <div class="line">
          <strong dir="ltr">${origin}</strong>
          <span class="small">${events ? listed(this.#context.words, names, String) : words.allEvents}</span>
          ${hasTemplate ? html`<span class="small muted">${words.template}</span>` : nothing}
          ${button("test-webhook", words.test, () => this.#test(id))}
          ${button("rotate-webhook", words.newSecret, () => this.#rotate(id))}
          ${button("remove-webhook", this.#removing === id ? words.removeAgain : words.remove, () => this.#remove(id))}
        </div>
        ${disabled ? html`<p class="small">${localizer.fill(words.disabled, { why: disabled })}</p>` : nothing}
      </li>
    `;
	}
	#load = async () => {
		this.#list = await this.#webhooks.list();
	};
	#add = (event) => {
		event.preventDefault();
		const form = event.currentTarget;
		const data = new FormData(form);
		const events = data.getAll("webhook-events").map(String);
		const template = data.get("webhook-template").trim();
		this.#secret = "";
		let parsed;
		try {
			parsed = template && JSON.parse(template);
		} catch {
			this.#work.refuse((words) => bothSentences(words, words.messages.notDone, words.messages.settings.outbox.notJson));
			return;
		}
		this.#work.run(void 0, async () => {
			const { secret } = await this.#webhooks.add({
				url: data.get("webhook-url").trim(),
				...events.length < Object.keys(this.#context.words.messages.settings.outbox.eventNames).length && { events },
				...template && { template: parsed }
			});
			this.#secret = secret;
			form.reset();
			await this.#load();
		});
	};
	#test(id) {
		this.#work.run(({ messages }) => messages.settings.outbox.tested, async () => {
			await this.#webhooks.test(id);
			await this.#load();
		});
	}
	#rotate(id) {
		this.#secret = "";
		this.#work.run(void 0, async () => {
			this.#secret = (await this.#webhooks.rotate(id)).secret;
			await this.#load();
		});
	}
	#remove(id) {
		if (this.#removing !== id) {
			this.#removing = id;
			this.#context.draw();
			return;
		}
		this.#removing = "";
		this.#work.run(({ messages }) => messages.settings.outbox.removed, async () => {
			await this.#webhooks.remove(id);
			await this.#load();
		});
	}
};
export { WebhooksPanel };

//# sourceMappingURL=webhooks-panel.js.map