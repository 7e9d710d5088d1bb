import { languageFor } from "../locales/find-language.js";
import { en } from "../locales/en.js";
import { mailMessages } from "../locales/en-mail.js";
import { moderationMessages } from "../locales/en-moderation.js";
import { languageIn } from "./words-in.js";
// src/server/check-locales.ts
var MOST_LANGUAGES = 100;
/** Characters of a language tag; the store keeps as many of a reader's. */
var LONGEST_TAG = 35;
/** Characters of a message. Our longest has 300. */
var LONGEST_TEXT = 2e3;
/** Categories of numbers are looked for up to this one. Some languages have one more, for millions. */
var COUNTED = 1e3;
/** What is wrong in words of a site's own, and where. */
var LocaleError = class extends TypeError {
	name = "LocaleError";
	/** The names that lead to it: a language, and names of messages. */
	path;
	constructor([language, ...names], sentence) {
		const place = names.length ? `${language}, ${names.join(".")}: ` : language === void 0 ? "" : `${language}: `;
		super(place + sentence);
		this.path = language === void 0 ? [] : [language, ...names];
	}
};
/** All messages in English: by them the form of each and its places are known. */
var MESSAGES = {
	...en.messages,
	...moderationMessages,
	mail: mailMessages
};
var isGroup = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isPlural = (words) => typeof words["other"] === "string";
var kindOf = (value) => value === null ? "null" : Array.isArray(value) ? "a list" : isGroup(value) ? "an object" : `a ${typeof value}`;
var placesIn = (text) => text.match(/{\w+}/g) ?? [];
var checkText = (text, places, path) => {
	if (typeof text !== "string") throw new LocaleError(path, `write a text in quotation marks, not ${kindOf(text)}.`);
	if (!text.trim() && path.at(-1) !== "gap") throw new LocaleError(path, "this text is empty. Write one, or leave the message out to keep ours.");
	if (text.length > LONGEST_TEXT) throw new LocaleError(path, `shorten this text of ${text.length} characters to ${LONGEST_TEXT}.`);
	if (/[^\P{Cc}\n]|\p{Cs}/u.test(text)) throw new LocaleError(path, "remove the control characters from this text.");
	if (text.includes("\n") && path[2]?.endsWith("Subject")) throw new LocaleError(path, "remove the line break: a subject is one line.");
	const unknown = placesIn(text).find((place) => !places.includes(place));
	if (unknown === void 0) return;
	throw new LocaleError(path, `remove or correct ${unknown}: this message has no such place. ${places.length ? `It has ${[...new Set(places)].join(", ")}.` : "It has none."}`);
};
/** The forms that the numbers of a language need and that are not there. */
var missingForms = (forms, language) => {
	const rules = new Intl.PluralRules([language, "en"]);
	const missing = /* @__PURE__ */ new Set();
	for (let count = 0; count < COUNTED; count += 1) {
		const category = rules.select(count);
		if (!(`${count}` in forms) && !(category in forms)) missing.add(category);
	}
	return missing;
};
var FORM = /^(zero|one|two|few|many|other|\d{1,6})$/;
var checkPlural = (forms, words, path, language) => {
	if (!isGroup(forms)) throw new LocaleError(path, `write an object with the plural forms, {"one": "…", "other": "…"}, not ${kindOf(forms)}.`);
	const places = ["{count}", ...Object.values(words).flatMap((text) => typeof text === "string" ? placesIn(text) : [])];
	for (const [name, text] of Object.entries(forms)) {
		if (!FORM.test(name)) throw new LocaleError([...path, name], "correct the name of this plural form: zero, one, two, few, many, other, or a number such as 0.");
		checkText(text, places, [...path, name]);
	}
	if (!("other" in forms) && languageFor(language) !== void 0) return;
	const isSame = Object.keys(words).length === 1;
	const missing = new Set(isSame ? [] : missingForms(forms, language));
	if (!("other" in forms)) missing.add("other");
	if (missing.size) throw new LocaleError(path, `add the plural ${missing.size > 1 ? "forms" : "form"} ${[...missing].join(", ")}.`);
};
var checkGroup = (own, words, path, language) => {
	if (!isGroup(own)) throw new LocaleError(path, `write an object of messages, {"name": "text"}, not ${kindOf(own)}.`);
	for (const [name, value] of Object.entries(own)) {
		const at = [...path, name];
		const known = Object.hasOwn(words, name) ? words[name] : void 0;
		if (known === void 0) throw new LocaleError(at, "there is no message of this name. Correct the name, or remove it.");
		if (typeof known === "string") checkText(value, placesIn(known), at);
		else if (isPlural(known)) checkPlural(value, known, at, language);
		else checkGroup(value, known, at, language);
	}
};
var canonical = (tag) => {
	try {
		if (tag.length <= LONGEST_TAG) return new Intl.Locale(tag).toString();
	} catch {}
	throw new LocaleError([tag], "this is not a language tag. Write one such as de, pt-BR or zh-Hant.");
};
/**
* Words of a site's own, with canonical names of their languages.
*
* @throws LocaleError that says what is wrong, and what to do
*/
var checkLocales = (given) => {
	if (!isGroup(given)) throw new LocaleError([], `write an object of languages, {"de": {"reply": "Antworten"}}, not ${kindOf(given)}.`);
	const names = Object.keys(given);
	if (names.length > MOST_LANGUAGES) throw new LocaleError([], `remove some of the ${names.length} languages: at most ${MOST_LANGUAGES} are read.`);
	const checked = /* @__PURE__ */ new Map();
	for (const name of names) {
		const language = canonical(name);
		if (checked.has(language)) throw new LocaleError([name], `the words of ${language} are there twice. Join them.`);
		checkGroup(given[name], MESSAGES, [name], language);
		checked.set(language, given[name]);
	}
	return Object.fromEntries(checked);
};
/** @throws TypeError if there are no words in a language that a setting names */
var checkLanguage = (own, tag) => {
	if (languageIn(own, tag) === void 0) throw new TypeError(`language: there are no words in "${tag}". Take another language, or add its words to locales.`);
};
export { LocaleError, checkLanguage, checkLocales };

//# sourceMappingURL=check-locales.js.map