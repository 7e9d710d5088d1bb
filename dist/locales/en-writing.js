// src/locales/en-writing.ts
var writingMessages = {
	sendingSoon: "Sending in a moment.",
	undo: "Undo",
	sending: "Sending…",
	failed: "Not sent.",
	again: "It will be tried again by itself.",
	saving: "Saving…",
	notSaved: "Not saved.",
	change: "Change",
	goOn: "Go on with your reply",
	goOnTo: "Go on with your reply to {name}",
	leaveReplyTo: "Reply to {name}",
	editReply: "Change your reply",
	replyAs: "Replying as {name}",
	body: "Your reply",
	name: "Name",
	email: "E-mail",
	emailHint: "optional, never shown",
	url: "Website",
	optional: "optional",
	remember: "Remember me on this device",
	send: "Send reply",
	save: "Save",
	cancel: "Cancel",
	draftsNotSaved: "This browser keeps no drafts: an unsent reply is gone when you leave the page.",
	sent: "Your reply was sent.",
	sentWaiting: "Your reply was sent and waits for approval.",
	required: "Write something first.",
	requiredField: "{field} is needed here.",
	duplicate: "You have said that already.",
	taken: "This name belongs to someone who signs in here. Choose another.",
	badEmail: "An e-mail address looks like name@example.com.",
	badUrl: "A website’s address looks like https://example.com.",
	tooLong: "{field}: {limit} characters at most."
};
export { writingMessages };

//# sourceMappingURL=en-writing.js.map