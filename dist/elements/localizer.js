import { readingMessages } from "../locales/en-reading.js";
import { ageOf } from "./age.js";
// src/elements/localizer.ts
var Localizer = class {
	locale;
	#plurals;
	#numbers;
	#dates;
	/** Ages said before: thousands of comments share a few dozen. */
	#said = /* @__PURE__ */ new Map();
	constructor(locale) {
		this.locale = locale;
	}
	get messages() {
		return this.locale.messages;
	}
	/** A message with its {places} filled. */
	fill(message, values) {
		return message.replace(/{(\w+)}/g, (_, name) => this.#written(values[name]));
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
	#written(value) {
		const { language, thousands } = this.locale;
		if (typeof value === "string") return value;
		if (thousands) return String(value).replace(/\B(?=(\d{3})+$)/g, thousands);
		this.#numbers ??= new Intl.NumberFormat(language);
		return this.#numbers.format(value);
	}
	/** How long ago, in the largest whole unit: `2 years ago`. Both in milliseconds since 1970. */
	ago(time, now) {
		const { value, unit } = ageOf(time, now);
		const age = `${value} ${unit}`;
		const said = this.#said.get(age) ?? this.count(this.messages.ages[unit], value);
		this.#said.set(age, said);
		return said;
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
/** Its words for writing come with what needs them (load-writing.ts). */
var english = new Localizer({
	language: "en",
	thousands: ",",
	messages: { ...readingMessages }
});
export { Localizer, english };

//# sourceMappingURL=localizer.js.map