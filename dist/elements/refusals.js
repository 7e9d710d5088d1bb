import { banIn } from "../core/bans.js";
import { sentenceIn } from "../core/refusal.js";
// src/elements/refusals.ts
var refusalOf = (error, localizer) => {
	const words = localizer.messages;
	const ban = banIn(error);
	const end = Date.parse(ban?.until ?? "");
	if (ban) return end ? localizer.fill(words.bannedUntil, { date: localizer.exact(end) }) : words.banned;
	return error.fields.body === "refused" ? sentenceIn(error) ?? words.refused : void 0;
};
export { refusalOf };

//# sourceMappingURL=refusals.js.map