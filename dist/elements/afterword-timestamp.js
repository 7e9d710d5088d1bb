import { ageOf } from "./age.js";
import { clock } from "./clock.js";
import { english } from "./localizer.js";
import { localizerFor, watchLanguage } from "./watch-language.js";
import { LitElement, html } from "lit";
// src/elements/afterword-timestamp.ts
/**
* How old a date is, kept up to date, with the exact date as its title.
*
* @tag afterword-timestamp
* @attr {string} datetime - ISO 8601, as in <time datetime>
* @slot - shown where the date is invalid
* @csspart time - the age, with the exact date as its title
*/
var AfterwordTimestampElement = class extends LitElement {
	static properties = {
		datetime: {},
		locale: { attribute: false },
		localizer: { attribute: false }
	};
	constructor() {
		super();
		this.datetime = "";
		this.localizer = english;
	}
	connectedCallback() {
		super.connectedCallback();
		clock.add(this);
		if (this.localizer === english) watchLanguage(this, false);
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		clock.delete(this);
	}
	willUpdate(changed) {
		if (this.locale && changed.has("locale")) this.localizer = localizerFor(this.locale);
	}
	tick(now) {
		this.requestUpdate();
		return ageOf(Date.parse(this.datetime) || now, now).changesIn;
	}
	render() {
		const time = Date.parse(this.datetime);
		return Number.isNaN(time) ? html`<slot></slot>` : html`<time
          part="time"
          datetime=${this.datetime}
          title=${this.localizer.exact(time)}
          .textContent=${this.localizer.ago(time, Date.now())}
        ></time>`;
	}
};
export { AfterwordTimestampElement };

//# sourceMappingURL=afterword-timestamp.js.map