import { moderationMessages } from "../../locales/en-moderation.js";
import { Localizer } from "../localizer.js";
// src/elements/moderation/words.ts
/** A locale without these words has them in English. */
var wordsOf = (locale) => {
	const messages = {
		...moderationMessages,
		...locale.messages
	};
	return {
		messages,
		localizer: new Localizer({
			...locale,
			messages
		})
	};
};
/** The words for a name from the server; the name itself if it is a new one, or one of the site's own. */
var nameIn = (words, name) => Object.hasOwn(words, name) ? words[name] : name;
/** What stands between the parts of a list is as the language has it. */
var listOf = (parts, { locale }) => new Intl.ListFormat(locale.language, { style: "narrow" }).formatToParts(parts.map((_, index) => `${index}`)).map(({ type, value }) => type === "element" ? parts[Number(value)] : value);
export { listOf, nameIn, wordsOf };

//# sourceMappingURL=words.js.map