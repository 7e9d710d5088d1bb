import { LANGUAGES } from "./languages.js";
// src/locales/find-language.ts
/** The language with its script, `zhHant` for `zh-TW`. By these the languages are told apart. */
var keyOf = (tag) => {
	const { language, script } = new Intl.Locale(tag).maximize();
	return `${language}${script}`;
};
/** Made once, when it is first needed: a server looks for languages in every request for a page. */
var languages;
/** The language for a tag such as `fr-CA`; undefined if there are no words in it, or it is no language tag. */
var languageFor = (tag) => {
	try {
		languages ??= new Map(LANGUAGES.map((language) => [keyOf(language), language]));
		return languages.get(keyOf(tag));
	} catch {
		return;
	}
};
var regionOf = (tag) => new Intl.Locale(tag).maximize().region;
/** Whether numbers are written as where the language is mostly spoken: `de-DE` as `de`, `de-AT` not. A tag may also ask for other digits. */
var hasSameNumbers = (tag, language) => regionOf(tag) === regionOf(language) && !tag.includes("-u-");
/** Whether a language is written from right to left. */
var isRightToLeft = (tag) => /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg)$/.test(new Intl.Locale(tag).maximize().script ?? "");
export { hasSameNumbers, isRightToLeft, languageFor };

//# sourceMappingURL=find-language.js.map