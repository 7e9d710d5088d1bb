// src/locales/en-outbox.ts
var outboxMessages = {
	webhooksHint: "The server tells other programs of what happens to comments. Their addresses must be public and begin with https.",
	noWebhooks: "No program is told yet. Add one below.",
	allEvents: "all events",
	eventNames: {
		"comment.created": "new comments",
		"comment.held": "comments that wait or are spam",
		"comment.approved": "approved comments",
		"comment.edited": "edited comments",
		"comment.removed": "removed comments",
		"comment.reported": "reported comments"
	},
	disabled: "It is no longer told of anything: {why}",
	template: "with a template",
	test: "Send an example",
	newSecret: "New secret",
	remove: "Remove",
	removeAgain: "Press again to remove",
	addWebhook: "Add a program",
	address: "Address",
	events: "Events that it is told of",
	templateField: "Template, if the program expects a form of its own (JSON)",
	notJson: "The template is not JSON.",
	add: "Add",
	secret: "This is the secret with which messages are signed. Copy it now: it is not shown again.",
	tested: "An example is on its way. If it cannot be sent, that is shown below after a day.",
	removed: "Removed.",
	waiting: "Messages that wait: {count}. The oldest has waited for {time}.",
	nothingWaits: "Nothing waits to be sent.",
	nothingFailed: "Nothing failed in the last days. What cannot be sent is listed here.",
	channelNames: {
		mail: "mail",
		webhook: "webhook"
	},
	sendAgain: "Send again",
	sendAllAgain: "Send all again",
	sentAgain: "It is sent again.",
	look: "Look again"
};
export { outboxMessages };

//# sourceMappingURL=en-outbox.js.map