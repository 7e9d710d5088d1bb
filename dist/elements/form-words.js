import { nameOf } from "./author-name.js";
// src/elements/form-words.ts
var WORDS = {
	new: [
		"leaveReply",
		"body",
		"send"
	],
	edit: [
		"editReply",
		"body",
		"save"
	]
};
var formWords = (target, localizer) => {
	const { messages } = localizer;
	const [heading, label, send] = WORDS[target.type];
	const answered = target.type === "new" && target.parent?.author;
	return [
		answered ? localizer.fill(messages.leaveReplyTo, { name: nameOf(answered, localizer) }) : messages[heading],
		messages[label],
		messages[send]
	];
};
export { formWords };

//# sourceMappingURL=form-words.js.map