import { languageIn } from "../words-in.js";
// src/server/mail/accepted-language.ts
var MOST = 20;
/**
* The one that is preferred of those that there are words in; English if there is none. A quality of 0 means that a language is not wanted
* (RFC 9110, 12.5.4); one that is no number counts as 0.
*/
var acceptedLanguage = (header, own) => {
	return (header ?? "").slice(0, 1e3).split(",", MOST).map((one) => {
		const [tag = "", quality = ""] = one.split(/;\s*q=/);
		return {
			language: languageIn(own, tag.trim()),
			quality: quality === "" ? 1 : Number(quality)
		};
	}).filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality).find(({ language }) => language)?.language ?? "en";
};
export { acceptedLanguage };

//# sourceMappingURL=accepted-language.js.map