import { DRAFT_LIMITS } from "../core/draft.js";
// src/elements/field-fault.ts
var sentenceFor = (name, fault, localizer) => {
	const { messages } = localizer;
	const field = messages[name];
	if (fault === "required") return name === "body" ? messages.required : localizer.fill(messages.requiredField, { field });
	if (fault === "malformed") return name === "email" ? messages.badEmail : messages.badUrl;
	return fault === "too-long" ? localizer.fill(messages.tooLong, {
		field,
		limit: DRAFT_LIMITS[name]
	}) : messages[fault];
};
export { sentenceFor };

//# sourceMappingURL=field-fault.js.map