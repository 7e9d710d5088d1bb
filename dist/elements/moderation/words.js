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
export { wordsOf };

//# sourceMappingURL=words.js.map