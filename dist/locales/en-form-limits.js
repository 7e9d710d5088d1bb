// src/locales/en-form-limits.ts
var formLimitsMessages = {
	tooShort: {
		one: "Write at least one character.",
		other: "Write at least {count} characters."
	},
	replyAgain: {
		one: "You can reply again in one second.",
		other: "You can reply again in {count} seconds."
	},
	replyNow: "You can send your reply now."
};
export { formLimitsMessages };

//# sourceMappingURL=en-form-limits.js.map