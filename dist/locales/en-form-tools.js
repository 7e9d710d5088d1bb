// src/locales/en-form-tools.ts
var formToolsMessages = {
	refused: "The rules here do not allow this text.",
	banned: "You may not write here any more. A moderator has decided that.",
	bannedUntil: "You may not write here until {date}. A moderator has decided that.",
	haveCode: "I wrote here in another browser",
	formatting: "Formatting",
	bold: "Bold",
	italic: "Italic",
	link: "Link",
	quote: "Quotation",
	list: "List",
	code: "Code",
	toolWithKey: "{tool} ({key})",
	preview: "Preview",
	markdown: "Markdown",
	charactersLeft: {
		one: "One character left",
		other: "{count} characters left"
	},
	charactersOver: {
		one: "One character too many",
		other: "{count} characters too many"
	},
	people: "People in this discussion",
	peopleFound: {
		one: "One person. Enter inserts the name.",
		other: "{count} people. Arrow keys choose, Enter inserts the name."
	}
};
export { formToolsMessages };

//# sourceMappingURL=en-form-tools.js.map