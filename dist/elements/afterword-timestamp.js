import { en } from "../locales/en.js";
import { ageOf } from "./age.js";
import { clock } from "./clock.js";
import { settingsContext } from "./contexts.js";
import { Localizer } from "./localizer.js";
import { ContextConsumer } from "@lit/context";
import { LitElement, html } from "lit";
// src/elements/afterword-timestamp.ts
/**
* @tag afterword-timestamp
* @attr {string} datetime - ISO 8601, as <time datetime>
* @csspart time
*/
var AfterwordTimestampElement = class extends LitElement {
	static properties = {
		datetime: {},
		localizer: { attribute: false }
	};
	constructor() {
		super();
		this.datetime = "";
		this.localizer = new Localizer(en);
		new ContextConsumer(this, {
			context: settingsContext,
			subscribe: true,
			callback: ({ localizer }) => this.localizer = localizer
		});
	}
	connectedCallback() {
		super.connectedCallback();
		clock.add(this);
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		clock.delete(this);
	}
	tick(now) {
		this.requestUpdate();
		return ageOf(Date.parse(this.datetime) || now, now).changesIn;
	}
	render() {
		const time = Date.parse(this.datetime);
		if (Number.isNaN(time)) return html`<slot></slot>`;
		return html`<time part="time" datetime=${this.datetime} title=${this.localizer.exact(time)}
      >${this.localizer.ago(time, Date.now())}</time
    >`;
	}
};
export { AfterwordTimestampElement };

//# sourceMappingURL=afterword-timestamp.js.map