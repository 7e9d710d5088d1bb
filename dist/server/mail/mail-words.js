import { heldFor } from "../../locales/ar-moderation.js";
import { mailMessages } from "../../locales/ar-mail.js";
import { mailMessages as mailMessages$1 } from "../../locales/en-mail.js";
import { moderationMessages } from "../../locales/en-moderation.js";
// src/server/mail/mail-words.ts
var MAIL_LANGUAGES = ["en", "ar"];
var MESSAGES = {
	en: mailMessages$1,
	ar: mailMessages
};
var RULES = {
	en: moderationMessages.heldFor,
	ar: heldFor
};
var DIRECTIONS = {
	en: "ltr",
	ar: "rtl"
};
/** The language for a language tag such as `ar-EG`; English if there are no words in it. */
var mailLanguageOf = (tag) => MAIL_LANGUAGES.find((language) => tag.toLowerCase().split(/[-_]/)[0] === language) ?? "en";
/** A message with values in its {places}. A value is never filled in itself. */
var filled = (message, values) => message.replace(/{(\w+)}/g, (place, name) => values[name] ?? place);
var MailWords = class {
	language;
	messages;
	constructor(language) {
		this.language = language;
		this.messages = MESSAGES[language];
	}
	get direction() {
		return DIRECTIONS[this.language];
	}
	count(forms, count) {
		return filled(forms[new Intl.PluralRules(this.language).select(count)] ?? forms.other, { count: String(count) });
	}
	/** Why a comment waits, in words; the name of a rule that has none. */
	rule(name) {
		return Object.hasOwn(RULES[this.language], name) ? RULES[this.language][name] : name;
	}
};
export { MAIL_LANGUAGES, MailWords, filled, mailLanguageOf };

//# sourceMappingURL=mail-words.js.map