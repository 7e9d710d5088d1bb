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
/** Two sentences, one after the other. */
var bothSentences = ({ messages }, first, second) => first + messages.gap + second;
/** A list in one line, as the language writes it: `a, b, and c`. The items are drawn by `draw`. */
var listed = ({ localizer }, items, draw) => {
	let index = 0;
	return new Intl.ListFormat(localizer.locale.language).formatToParts(items).map(({ type, value }) => type === "element" ? draw(value, index++) : value);
};
/** The words for a name from the server; the name itself if it is a new one, or one of the site's own. */
var nameIn = (words, name) => Object.hasOwn(words, name) ? words[name] : name;
export { bothSentences, listed, nameIn, wordsOf };

//# sourceMappingURL=words.js.map