// src/locales/en-finding.ts
var findingMessages = {
	notHere: "The response that this link leads to is not here. It may have been removed.",
	notLoaded: "The response that this link leads to could not be loaded.",
	between: "Show more responses here",
	moreReplies: {
		one: "Show one more reply",
		other: "Show {count} more replies"
	},
	order: "Order of the responses",
	oldest: "Oldest first",
	newest: "Newest first",
	best: "Best first",
	latest: "Latest response"
};
export { findingMessages };

//# sourceMappingURL=en-finding.js.map