// src/locales/en-mail.ts
var mailMessages = {
	anonymous: "Anonymous",
	untitled: "a discussion",
	waitsSubject: "A comment waits: {name} on “{title}”",
	digestSubject: {
		one: "One comment waits",
		other: "{count} comments wait"
	},
	waits: "{name} wrote on “{title}”. Readers do not see it yet.",
	reportedSubject: "A comment was reported: {name} on “{title}”",
	reported: "{name} wrote on “{title}”. Readers reported it, and still see it.",
	reports: {
		one: "One reader reported it:",
		other: "{count} readers reported it:"
	},
	keep: "Keep",
	because: "It waits because of:",
	reason: "{rule} ({because})",
	approve: "Approve",
	spam: "Spam",
	remove: "Remove",
	seeAll: "All that waits",
	more: {
		one: "One more comment waits.",
		other: "{count} more comments wait."
	},
	linksEnd: "Each link asks before it does something. It works once, and for seven days.",
	replySubject: "{name} replied to you on “{title}”",
	replied: "{name} replied to your comment on “{title}”:",
	yourComment: "You wrote:",
	readReply: "Read it and answer",
	whyReplies: "You get this mail because you asked {site} to tell you of replies.",
	leave: "No more mails",
	confirmSubject: "Do you want mails about replies from {site}?",
	confirmAsk: "Somebody wrote a comment on {site} and gave this address, to be told of replies by e-mail. If it was you, confirm it:",
	confirmLink: "Yes, tell me of replies",
	confirmIgnore: "If it was not you, do nothing. Then no mails are sent.",
	confirmStop: "Never write to this address again",
	approvePage: "Approve the comment of {name}?",
	keepPage: "Keep the comment of {name}?",
	spamPage: "Mark the comment of {name} as spam?",
	removePage: "Remove the comment of {name}?",
	approved: "It is approved. Readers see it now.",
	markedSpam: "It is marked as spam.",
	removed: "It is removed.",
	decidedBefore: "Somebody decided so before.",
	changedSince: "Somebody has changed this comment, or decided about it. Nothing was done.",
	linkOver: "This link does not work any more",
	linkOverHint: "It was used, or it is too old.",
	confirmPage: "Do you want mails about replies?",
	confirmPageText: "{site} sends a mail to {address} when somebody replies to your comment.",
	confirmed: "You will be told of replies",
	confirmedText: "Every mail has a link to stop them.",
	leavePage: "No more mails from {site}?",
	leavePageText: "They are sent to {address}.",
	leaveDiscussion: "No mails about this discussion",
	leaveAll: "No mails at all",
	left: "It is done",
	leftText: "These mails are no longer sent to you."
};
export { mailMessages };

//# sourceMappingURL=en-mail.js.map