import { withMessages } from "./locales/with-messages.js";
import { ownNamesFor } from "./locales/own-names.js";
// src/own-languages.ts
/**
* The page's own words for a language tag, the least special first; and the language that is written: English where there are only the
* page's English words.
*
* @param language the one of ours for the tag
*/
var ownWordsFor = (tag, language) => {
	const all = globalThis.afterwordLocales ?? {};
	const names = ownNamesFor(all, tag, language ?? "en");
	return {
		own: names.map((name) => all[name]),
		written: language || names.at(-1) !== "en" ? tag : "en"
	};
};
/** A locale with the page's own words. */
var withOwnWords = (locale, own) => own.reduce((result, words) => withMessages(result, words), locale);
export { ownWordsFor, withOwnWords };

//# sourceMappingURL=own-languages.js.map