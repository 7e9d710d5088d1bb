import { isRightToLeft, languageFor } from "../../locales/find-language.js";
import { MAIL_WORDS } from "./mail-languages.js";
// src/server/mail/mail-words.ts
/** The language for a language tag such as `ar-EG`; English if there are no words in it. */
var mailLanguageOf = (tag) => languageFor(tag) ?? "en";
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
		return filled(forms[new Intl.PluralRules(this.language).select(count)] ?? forms.other, { count: new Intl.NumberFormat(this.language).format(count) });
	}
	/** Why a comment waits, in words; the name of a rule that has none. */
	rule(name) {
		return Object.hasOwn(this.#rules, name) ? this.#rules[name] : name;
	}
};
/** The words in a language. They are loaded once. */
var mailWordsIn = async (language) => {
	const [{ mailMessages }, { moderationMessages }] = await MAIL_WORDS[language]();
	return new MailWords(language, mailMessages, moderationMessages.heldFor);
};
export { MailWords, filled, mailLanguageOf, mailWordsIn };

//# sourceMappingURL=mail-words.js.map