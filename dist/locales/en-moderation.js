import { settingsMessages } from "./en-settings.js";
// src/locales/en-moderation.ts
var moderationMessages = {
	settings: settingsMessages,
	moderation: "Moderation",
	editedMeanwhile: "Its author has changed this comment.",
	pageLanguage: "Language",
	sections: "Sections",
	sectionNames: {
		queue: "Comments",
		log: "Decisions",
		numbers: "Numbers",
		settings: "Settings"
	},
	sectionFailed: "This section could not be loaded.",
	queues: "Queues",
	queueNames: {
		pending: "Waiting",
		reported: "Reported",
		spam: "Spam",
		removed: "Removed",
		all: "All"
	},
	queueWithCount: "{queue} ({count})",
	queueEmpty: "There is nothing here.",
	loadingQueue: "Loading…",
	moreEntries: "Show more",
	newEntries: {
		one: "One new comment",
		other: "{count} new comments"
	},
	filters: "Filter",
	filterDiscussion: "Discussion",
	filterAuthor: "Author",
	filterWords: "Words",
	filterFrom: "From",
	filterTo: "To",
	applyFilters: "Filter",
	clearFilters: "Clear the filter",
	statusNames: {
		approved: "approved",
		pending: "waiting",
		spam: "spam",
		removed: "removed"
	},
	heldBecause: "Reasons:",
	heldFor: {
		everything: "review of every comment",
		first: "the first comment of its author",
		links: "many links",
		long: "a long text",
		program: "signs that a program wrote it",
		words: "a word",
		pattern: "a pattern",
		classifier: "likeness to known spam",
		check: "the site’s own judge",
		reported: "reports of readers"
	},
	reasonWith: "{rule} ({because})",
	authorHistory: "{approved} approved, {pending} waiting, {spam} spam",
	answers: "Answers {name}:",
	reportsOf: {
		one: "One report",
		other: "{count} reports"
	},
	showAll: "Show all of it",
	wordsForgotten: "The text of this comment is deleted.",
	commentOf: "Comment of {name}",
	actOn: "{act}: comment of {name}",
	acts: {
		approve: "Approve",
		hold: "Hold",
		spam: "Spam",
		remove: "Remove",
		restore: "Restore",
		edit: "Edit",
		reply: "Reply",
		reason: "Decide with a reason",
		pin: "Pin",
		unpin: "Unpin",
		close: "Close the discussion",
		open: "Open the discussion",
		undo: "Undo",
		onlyAuthor: "Show only this author",
		onlyDiscussion: "Show only this discussion"
	},
	actsDone: {
		approve: "approved",
		hold: "held",
		spam: "marked as spam",
		remove: "removed",
		pin: "pinned",
		unpin: "unpinned",
		restore: "restored",
		close: "discussion closed",
		open: "discussion opened",
		edit: "edited",
		ban: "ban added",
		unban: "ban ended",
		undo: "decision undone"
	},
	done: {
		approve: "Approved: comment of {name}.",
		hold: "Held: comment of {name}.",
		spam: "Marked as spam: comment of {name}.",
		remove: "Removed: comment of {name}.",
		restore: "Restored: comment of {name}.",
		edit: "Changed: comment of {name}.",
		reply: "Your reply to {name} is published.",
		pin: "Pinned: comment of {name}.",
		unpin: "No longer pinned: comment of {name}.",
		close: "The discussion is closed.",
		open: "The discussion is open.",
		undo: "Undone: comment of {name}."
	},
	doneMany: {
		one: "One comment was decided.",
		other: "{count} comments were decided."
	},
	undoneMany: {
		one: "One decision was undone.",
		other: "{count} decisions were undone."
	},
	failedMany: {
		one: "One comment could not be decided.",
		other: "{count} comments could not be decided."
	},
	decidingMany: {
		one: "One comment is decided so far…",
		other: "{count} comments are decided so far…"
	},
	stop: "Stop",
	notDone: "It was not done.",
	savingAct: "Saving…",
	dismissNote: "Dismiss",
	moreActs: "More for the comment of {name}",
	conflictBy: "{name} has decided this meanwhile: {act}. Your act was not done.",
	conflictDone: "Somebody else has decided this meanwhile: {act}. Your act was not done.",
	conflictChanged: "Somebody else has changed this comment meanwhile. Your act was not done.",
	saveEdit: "Save",
	sendReply: "Send",
	cancelWriting: "Cancel",
	editOf: "Text of the comment of {name}",
	replyFor: "Your reply to {name}",
	reasonFor: "Why, for the log: comment of {name}",
	select: "Select: comment of {name}",
	selectShown: "Select all that are shown",
	selected: {
		one: "One selected",
		other: "{count} selected"
	},
	selectMatching: "Select all that match, also those not shown",
	allMatching: "All that match are selected",
	askAllMatching: "{act}: all comments that match, also those that are not shown?",
	decideSelected: "Decide what is selected",
	keyList: "Keys",
	keyNames: {
		j: "the next comment",
		k: "the previous comment",
		a: "approve",
		s: "mark as spam",
		r: "remove",
		u: "undo the last decision",
		x: "select",
		"?": "this list"
	},
	closeKeys: "Close",
	span: "Time span",
	spanDays: {
		one: "One day",
		other: "{count} days"
	},
	halfWaited: "Half approved within",
	mostWaited: "Nine of ten within",
	waitsOf: {
		one: "Time until a moderator approved, of one comment.",
		other: "Time until a moderator approved, of {count} comments."
	},
	writtenEachDay: "Comments written",
	dayColumn: "Day",
	waitingByRule: "Waiting, by rule",
	mostDiscussed: "Most discussed",
	logEmpty: "There is no decision yet.",
	logMore: "Show more",
	logDownload: "Download all decisions",
	logLine: "{who}: {act}",
	logChange: "{from} → {to}",
	undone: "undone",
	somebody: "Somebody",
	notModerator: "Only moderators can see this. Sign in as a moderator.",
	openModerating: "Moderate in the article",
	signOut: "Sign out",
	signOutAll: "Sign out everywhere",
	signedOut: "You are signed out."
};
export { moderationMessages };

//# sourceMappingURL=en-moderation.js.map