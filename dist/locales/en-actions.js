// src/locales/en-actions.ts
var actionMessages = {
	actionsFor: "More actions for the reply of {name}",
	reactions: {
		like: "Like",
		dislike: "Dislike"
	},
	reactionTo: "{reaction}, reply of {name}",
	countedReactionTo: "{reaction}, reply of {name}, {count}",
	badReaction: "This reaction is not possible here.",
	edit: "Edit",
	editUntil: "Edit (until {time})",
	changedMeanwhile: "Someone else changed this reply meanwhile. This is its text now; yours is below.",
	tooLate: "The time in which it could be changed is over.",
	earlierVersions: ", earlier versions of the reply of {name}",
	remove: "Remove",
	askRemove: "Remove this reply?",
	keep: "Keep",
	quoteReply: "Quote",
	copyLink: "Copy link",
	linkCopied: "The link is copied.",
	copyThis: "Copy this link:",
	share: "Share",
	muteAuthor: "Mute {name}",
	muteGuests: "Mute guests named {name}",
	report: "Report",
	reported: "Reported",
	reportReply: "Report this reply to the moderators",
	reason: "What is wrong with it",
	sendReport: "Send report",
	thanks: "Thank you. The moderators will look at it.",
	dismiss: "Dismiss",
	moderatingNotLoaded: "Moderate: it could not be loaded. Press to try again.",
	controlNotLoaded: "It could not be loaded. Press again to try again."
};
export { actionMessages };

//# sourceMappingURL=en-actions.js.map