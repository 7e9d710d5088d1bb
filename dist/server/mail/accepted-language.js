import { languageFor } from "../../locales/find-language.js";
// src/server/mail/accepted-language.ts
var MOST = 20;
/** The first that there are words in; English if there is none. */
var acceptedLanguage = (header) => {
	return (header ?? "").slice(0, 1e3).split(",", MOST).map((one) => {
		const [tag = "", quality = ""] = one.split(/;\s*q=/);
		return {
			language: languageFor(tag.trim()),
			quality: quality === "" ? 1 : Number(quality)
		};
	}).sort((a, b) => b.quality - a.quality).find(({ language }) => language)?.language ?? "en";
};
export { acceptedLanguage };

//# sourceMappingURL=accepted-language.js.map