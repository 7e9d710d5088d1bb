import { isRightToLeft } from "../../locales/find-language.js";
import { wordsIn } from "../words-in.js";
// src/server/mail/mail-words.ts
/** A message with values in its {places}. A value is never filled in itself. */
var filled = (message, values) => message.replace(/{(\w+)}/g, (place, name) => values[name] ?? place);
var MailWords = class {
	language;
	messages;
	#rules;
	constructor(language, messages, rules) {
		this.language = language;
		this.messages = messages;
		this.#rules = rules;
	}
	get direction() {
		return isRightToLeft(this.language) ? "rtl" : "ltr";
	}
	count(forms, count) {
		const languages = [this.language, "en"];
		return filled(forms[`${count}`] ?? forms[new Intl.PluralRules(languages).select(count)] ?? forms.other, { count: new Intl.NumberFormat(languages).format(count) });
	}
	/** Why a comment waits, in words; the name of a rule that has none. */
	rule(name) {
		return Object.hasOwn(this.#rules, name) ? this.#rules[name] : name;
	}
};
/** The words for a language tag, over them the site's own; English ones if there are none. */
var mailWordsIn = async (tag, own = {}) => {
	const { language, mail, moderation } = await wordsIn(tag, own);
	return new MailWords(language, mail, moderation.heldFor);
};
export { MailWords, filled, mailWordsIn };

//# sourceMappingURL=mail-words.js.map