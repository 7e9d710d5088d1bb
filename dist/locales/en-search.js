// src/locales/en-search.ts
var searchMessages = {
	searchWords: "Words to search for",
	found: {
		one: "One response found",
		other: "{count} responses found"
	},
	foundFirst: { other: "The first {count} responses found" },
	foundNone: "No response has all of these words.",
	searchTooLong: { other: "A search may have at most {count} characters." },
	moreFound: "Show more that were found",
	hitPlace: "{place} of {count}",
	nextHit: "Next response found",
	previousHit: "Previous response found",
	closeSearch: "Close the search"
};
export { searchMessages };

//# sourceMappingURL=en-search.js.map