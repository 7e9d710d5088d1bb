import { readingMessages } from "../locales/en-reading.js";
import { ageOf } from "./age.js";
// src/elements/localizer.ts
var Localizer = class {
	locale;
	/** What a locale lacks is in English, also what is added to that later. */
	messages;
	#plurals;
	#numbers;
	#dates;
	/** Ages that were written before: thousands of comments have only a few dozen different ones. */
	#said = /* @__PURE__ */ new Map();
	constructor(locale, messages = {
		__proto__: english.messages,
		...locale.messages
	}) {
		this.locale = locale;
		this.messages = messages;
	}
	/** A message with values in its {places}. */
	fill(message, values) {
		return message.replace(/{(\w+)}/g, (_, name) => this.#written(values[name]));
	}
	/** The plural form for a count, with values in {count} and the other places. */
	count(forms, count, values = {}) {
		this.#plurals ??= new Intl.PluralRules(this.locale.language);
		const form = forms[`${count}`] ?? forms[this.#plurals.select(count)] ?? forms.other;
		return this.fill(form, {
			count,
			...values
		});
	}
	/** How long ago, in the largest whole unit: `2 years ago`. Both times are in milliseconds since 1970. */
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
	#written(value) {
		const { language, thousands } = this.locale;
		if (typeof value === "string") return value;
		if (thousands && (value < 1e3 || !language[2])) return String(value).replace(/\B(?=(\d{3})+$)/g, thousands);
		this.#numbers ??= new Intl.NumberFormat(language);
		return this.#numbers.format(value);
	}
};
/** Its words for writing are added with the writing path (load-writing.ts). */
var messages = { ...readingMessages };
var english = new Localizer({
	language: "en",
	thousands: ",",
	messages
}, messages);
export { Localizer, english };

//# sourceMappingURL=localizer.js.map