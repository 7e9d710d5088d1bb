// src/core/bans.ts
/** By what a reader is recognised: the account of the site's login, the secret of a guest, an e-mail address, the network that they write from. */
var BAN_KINDS = [
	"account",
	"guest",
	"email",
	"network"
];
/** The ban because of which a call was refused with `forbidden`. It is in the cause of the error. */
var banIn = (error) => Object(error.cause).ban;
export { BAN_KINDS, banIn };

//# sourceMappingURL=bans.js.map