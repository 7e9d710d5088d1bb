// src/locales/en-reply-mails.ts
var replyMailsMessages = {
	mailReplies: "Tell me of replies by e-mail",
	mailNeeded: "Enter your address."
};
export { replyMailsMessages };

//# sourceMappingURL=en-reply-mails.js.map