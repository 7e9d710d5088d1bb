import { outboxMessages } from "./en-outbox.js";
// src/locales/en-settings.ts
var settingsMessages = {
	panelNames: {
		rules: "Rules",
		bans: "Bans",
		webhooks: "Webhooks",
		outbox: "Mails and messages to programs"
	},
	outbox: outboxMessages,
	loading: "Loading…",
	save: "Save the rules",
	saved: "Saved. The rules are used from now on.",
	notSaved: "Not saved.",
	changedMeanwhile: "Another moderator has changed the rules meanwhile. What you have typed is still here.",
	loadTheirs: "Replace what I typed by their rules",
	invalid: "This is not valid:",
	inFile: "These rules are in the file {file} of the server. They can be changed only there.",
	rulesHint: "If a field is empty, what the server was started with counts. The rules are not for moderators.",
	wordRule: "Words, rule {number}",
	addWordRule: "Add a rule for words",
	removeWordRule: "Delete this rule",
	outcome: "What happens to the comment",
	outcomes: {
		hold: "It waits for a moderator",
		spam: "It is spam",
		refuse: "It is refused"
	},
	wordList: "Words, one in each line",
	patternList: "Patterns (RE2), one in each line",
	message: "If it is refused: what the writer is told",
	places: "Where they are searched",
	placeNames: {
		text: "Text",
		name: "Name",
		website: "Website",
		links: "Links"
	},
	general: "For all discussions",
	holdEverything: "Every comment waits for a moderator",
	newcomers: "How many comments of a new reader must be approved before the next ones need not wait",
	mostLinks: "How many links a comment may have",
	linksOutcome: "What happens to a comment with more links",
	leastCharacters: "How many characters a comment must have",
	mostCharacters: "How many characters a comment may have",
	formats: "Formats that readers may write in",
	formatNames: {
		text: "Plain text",
		markdown: "Markdown"
	},
	closeAfter: "Days after which a discussion closes",
	slowMode: "Seconds between two comments of one reader",
	hideAfter: "Reports after which a comment is hidden until a moderator has seen it",
	discussions: "For one discussion",
	discussion: "Address or id of the discussion",
	addDiscussion: "Add rules for one discussion",
	removeDiscussion: "Delete this discussion’s rules",
	noBans: "Nobody is banned.",
	moreBans: "More bans",
	banKinds: {
		account: "account",
		guest: "guest",
		email: "e-mail",
		network: "network"
	},
	addBan: "Ban somebody",
	banBy: "Known by",
	banByNames: {
		account: "the id of their account",
		email: "their e-mail address",
		address: "their IP address"
	},
	banValue: "The id or address",
	banEnd: "For how long",
	banEnds: {
		day: "A day",
		week: "A week",
		month: "A month",
		ever: "For ever"
	},
	banUntil: "Or until the end of this day",
	banReason: "Reason, for moderators",
	ban: "Ban",
	bannedUntil: "until {date}",
	bannedForEver: "for ever",
	banEnded: "has ended",
	bannedBy: "by {who}",
	endBan: "End the ban",
	actOn: "{act}: {name}",
	banAuthor: {
		day: "Ban the author for a day",
		week: "Ban the author for a week",
		ever: "Ban the author for ever"
	},
	authorBanned: "{name} is banned.",
	banAdded: "Banned.",
	banRemoved: "The ban has ended."
};
export { settingsMessages };

//# sourceMappingURL=en-settings.js.map