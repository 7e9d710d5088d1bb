import { digest } from "../digest.js";
import { hashOf } from "../moderators/secrets.js";
import { DAY } from "../durations.js";
// src/server/mail/mail-codes.ts
/** What a link in a mail to a moderator does to a comment. */
var MAIL_ACTIONS = [
	"approve",
	"spam",
	"remove"
];
/** Milliseconds in which a link that decides about a comment works. */
var DECISION_TIME = 7 * DAY;
/** Milliseconds in which a reader can confirm that they want mails. */
var CONFIRMATION_TIME = 7 * DAY;
var decisionHash = (code) => hashOf("mail-decision", code);
var confirmationHash = (code) => hashOf("mail-confirmation", code);
var SIGNED = /^([\w-]{8,64})\.([\w-]{22})\.([\w-]{43})$/;
var discussionHashOf = async (discussion) => (await digest(`discussion ${discussion}`)).slice(0, 22);
var signature = async (secret, { subscriber, discussionHash }) => {
	const encoder = new TextEncoder();
	const key = await crypto.subtle.importKey("raw", encoder.encode(secret), {
		name: "HMAC",
		hash: "SHA-256"
	}, false, ["sign"]);
	const signed = await crypto.subtle.sign("HMAC", key, encoder.encode(`leave ${subscriber} ${discussionHash}`));
	return await digest(new Uint8Array(signed));
};
var leaveCodeOf = async (secret, leaving) => `${leaving.subscriber}.${leaving.discussionHash}.${await signature(secret, leaving)}`;
/** What a code means; `undefined` if this store did not make it. */
var readLeaveCode = async (secret, code) => {
	const [, subscriber, discussionHash, signed] = SIGNED.exec(code) ?? [];
	if (subscriber === void 0 || discussionHash === void 0 || signed === void 0) return void 0;
	const leaving = {
		subscriber,
		discussionHash
	};
	return await digest(await signature(secret, leaving)) === await digest(signed) ? leaving : void 0;
};
export { CONFIRMATION_TIME, DECISION_TIME, MAIL_ACTIONS, confirmationHash, decisionHash, discussionHashOf, leaveCodeOf, readLeaveCode };

//# sourceMappingURL=mail-codes.js.map