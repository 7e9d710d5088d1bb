import { languageFor } from "../locales/find-language.js";
import { ownNamesFor } from "../locales/own-names.js";
import { mergedWith } from "../locales/with-messages.js";
import { MAIL_WORDS } from "./mail/mail-languages.js";
// src/server/words-in.ts
/**
* The language for a tag such as `ar-EG`, as far as there are words in it: one of ours, or of the site's own.
*
* @param own with canonical names (check-locales.ts)
*/
var languageIn = (own, tag) => {
	const ours = languageFor(tag);
	const name = ownNamesFor(own, tag, ours).at(-1);
	return name === void 0 || ours?.startsWith(name) ? ours : name;
};
var wordsIn = async (tag, all) => {
	const language = languageIn(all, tag) ?? "en";
	const ours = languageFor(language) ?? "en";
	const names = ownNamesFor(all, language, ours);
	const words = names.map((name) => all[name]);
	const [{ mailMessages }, { moderationMessages }] = await MAIL_WORDS[ours]();
	return {
		language,
		mail: words.reduce((messages, { mail = {} }) => mergedWith(messages, mail), mailMessages),
		moderation: words.reduce((messages, own) => mergedWith(messages, own), moderationMessages),
		own: Object.fromEntries(names.map((name) => [name, all[name]]))
	};
};
export { languageIn, wordsIn };

//# sourceMappingURL=words-in.js.map