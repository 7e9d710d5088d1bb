import { withMessages } from "./locales/with-messages.js";
// src/own-languages.ts
/** The page's own words for a language tag: first those for more pages. */
var ownWordsFor = (tag, language) => {
	const own = globalThis.afterwordLocales ?? {};
	const wanted = `${tag.toLowerCase()}-`;
	return Object.keys(own).filter((name) => name === language || wanted.startsWith(`${name.toLowerCase()}-`)).sort((a, b) => a.length - b.length).map((name) => own[name]);
};
/** A locale with the page's own words. */
var withOwnWords = (locale, own) => own.reduce((result, words) => withMessages(result, words), locale);
export { ownWordsFor, withOwnWords };

//# sourceMappingURL=own-languages.js.map