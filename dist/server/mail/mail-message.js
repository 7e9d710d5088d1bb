// src/server/mail/mail-message.ts
/** Why a mail was not taken. */
var MailFailure = class extends Error {
	name = "MailFailure";
	/** Whether it makes no sense to try again: the server has refused it for good (5xx). */
	isFinal;
	/** Whether the server has refused the recipient's address. */
	isOfAddress;
	constructor(message, { isFinal = false, isOfAddress = false, cause } = {}) {
		super(message, { cause });
		this.isFinal = isFinal;
		this.isOfAddress = isOfAddress;
	}
};
export { MailFailure };

//# sourceMappingURL=mail-message.js.map