import { ageOf } from "./age.js";
// src/elements/localizer.ts
var Localizer = class {
	locale;
	#plurals;
	#numbers;
	#ages;
	#dates;
	constructor(locale) {
		this.locale = locale;
	}
	get messages() {
		return this.locale.messages;
	}
	/** A message with its {places} filled; one without a value stays as it is. */
	fill(message, values) {
		return message.replace(/\{(\w+)\}/g, (place, name) => this.#said(values[name] ?? place));
	}
	/** The form for a count, with {count} and the other places filled. */
	count(forms, count, values = {}) {
		this.#plurals ??= new Intl.PluralRules(this.locale.language);
		const form = forms[`${count}`] ?? forms[this.#plurals.select(count)] ?? forms.other;
		return this.fill(form, {
			count,
			...values
		});
	}
	#said(value) {
		this.#numbers ??= new Intl.NumberFormat(this.locale.language);
		return typeof value === "number" ? this.#numbers.format(value) : value;
	}
	/** How long ago, in the largest whole unit: `2 years ago`. Both in milliseconds since 1970. */
	ago(time, now) {
		this.#ages ??= new Intl.RelativeTimeFormat(this.locale.language, { numeric: "auto" });
		const { value, unit } = ageOf(time, now);
		return this.#ages.format(-value, unit);
	}
	/** Date and time in full, in the reader's time zone. */
	exact(time) {
		this.#dates ??= new Intl.DateTimeFormat(this.locale.language, {
			dateStyle: "full",
			timeStyle: "short"
		});
		return this.#dates.format(time);
	}
};
export { Localizer };

//# sourceMappingURL=localizer.js.map