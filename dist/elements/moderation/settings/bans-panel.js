import { dayOf, endOfBan, endOfDay } from "./ban-ends.js";
import { choiceField, dateField, textField } from "./fields.js";
import { PanelWork } from "./panel-work.js";
import { html, nothing } from "lit";
// src/elements/moderation/settings/bans-panel.ts
var BansPanel = class {
	#context;
	#work;
	#bans = [];
	#cursor;
	#isLoaded = false;
	constructor(context) {
		this.#context = context;
		this.#work = new PanelWork(context);
		this.#load();
	}
	render() {
		const { messages } = this.#context.words;
		const { settings } = messages;
		return html`
      ${this.#isLoaded && !this.#bans.length ? html`<p class="muted">${settings.noBans}</p>` : nothing}
      <ul class="bans">
        ${this.#bans.map((ban) => this.#row(ban))}
      </ul>
      ${this.#cursor !== void 0 ? html`<div class="bar"><button value="more-bans" @click=${this.#load}>${settings.moreBans}</button></div>` : nothing}
      <form @submit=${this.#add}>
        <fieldset>
          <legend>${settings.addBan}</legend>
          ${choiceField({
			name: "ban-by",
			label: settings.banBy
		}, settings.banByNames, "account")}
          ${textField({
			name: "ban-value",
			label: settings.banValue,
			value: "",
			longest: 254,
			isRequired: true
		})}
          ${choiceField({
			name: "ban-end",
			label: settings.banEnd
		}, settings.banEnds, "week")}
          ${dateField({
			name: "ban-until",
			label: settings.banUntil
		}, dayOf(Date.now()))}
          ${textField({
			name: "ban-reason",
			label: settings.banReason,
			value: "",
			longest: 500
		})}
          <div class="bar"><button class="main" value="ban">${settings.ban}</button></div>
        </fieldset>
      </form>
      ${this.#work.render()}
      ${this.#work.hasFailed && !this.#isLoaded ? html`<button value="load" @click=${this.#load}>${messages.retry}</button>` : nothing}
    `;
	}
	#row(ban) {
		const { messages, localizer } = this.#context.words;
		const { settings } = messages;
		const { kind, name, until, reason, moderator } = ban;
		const end = until === void 0 ? void 0 : Date.parse(until);
		const ends = end === void 0 ? settings.bannedForEver : localizer.fill(settings.bannedUntil, { date: localizer.exact(end) });
		const hasEnded = end !== void 0 && end <= Date.now();
		const label = localizer.fill(settings.actOn, {
			act: settings.endBan,
			name: name || settings.banKinds[kind]
		});
		return html`
      <li>
        <div class="line">
          <strong dir="auto">${name}</strong>
          <span class="status">${settings.banKinds[kind]}</span>
          <span class="small">${hasEnded ? settings.banEnded : ends}</span>
          <span class="small muted">
            ${localizer.fill(settings.bannedBy, { who: moderator.name || messages.somebody })}
          </span>
          <button value="end-ban" aria-label=${label} @click=${() => this.#remove(ban)}>${settings.endBan}</button>
        </div>
        ${reason ? html`<p class="small" dir="auto">${reason}</p>` : nothing}
      </li>
    `;
	}
	#load = () => this.#work.run(void 0, async () => {
		const page = await this.#context.administration.bans.list({ cursor: this.#cursor });
		this.#bans = [...this.#bans, ...page.bans];
		this.#cursor = page.cursor;
		this.#isLoaded = true;
	});
	#add = (event) => {
		event.preventDefault();
		const form = event.currentTarget;
		const data = new FormData(form);
		const textIn = (name) => (data.get(name) ?? "").trim();
		this.#work.run(({ messages }) => messages.settings.banAdded, async () => {
			const bans = await this.#context.administration.bans.add({
				[textIn("ban-by")]: textIn("ban-value"),
				until: textIn("ban-until") ? endOfDay(textIn("ban-until")) : endOfBan(textIn("ban-end"), Date.now()),
				...textIn("ban-reason") && { reason: textIn("ban-reason") }
			});
			this.#bans = [...bans, ...this.#bans];
			form.reset();
		});
	};
	#remove({ id }) {
		this.#work.run(({ messages }) => messages.settings.banRemoved, async () => {
			await this.#context.administration.bans.remove(id);
			this.#bans = this.#bans.filter((one) => one.id !== id);
		});
	}
};
export { BansPanel };

//# sourceMappingURL=bans-panel.js.map