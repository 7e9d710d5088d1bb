// src/locales/en-muting.ts
var mutingMessages = {
	mutedReply: "A reply by {name}, whom you muted.",
	mutedGuestReply: "A reply by a guest named {name}. You muted this name.",
	showMuted: "Show",
	hideMuted: "Hide",
	unmute: "Unmute",
	mutedAuthors: {
		0: "Nobody is muted",
		one: "One muted author",
		other: "{count} muted authors"
	},
	mutedHeading: "Whom you muted",
	mutedWhere: "Their replies are hidden on this site, in this browser, for you only. A guest is known only by the name.",
	nobodyMuted: "Nobody is muted.",
	actFor: "{act}: {name}",
	guestNamed: "Guests named {name}",
	closeMuted: "Close"
};
export { mutingMessages };

//# sourceMappingURL=en-muting.js.map