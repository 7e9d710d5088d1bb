// src/locales/en-history.ts
var historyMessages = {
	versionsOf: "Versions of the reply of {name}",
	changedAt: "Changed {time}",
	textOf: "Text of {time}",
	noVersions: "No earlier version of it is kept.",
	added: "added:",
	removedWords: "removed:",
	changeEnd: "end of change;",
	closeVersions: "Close"
};
export { historyMessages };

//# sourceMappingURL=en-history.js.map