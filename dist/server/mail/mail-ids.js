import { digest } from "../digest.js";
// src/server/mail/mail-ids.ts
var HOST = /^[a-z\d.-]{1,253}$/i;
/** The host that the ids of mails end with. An address such as [::1] cannot be one. */
var hostOf = (site) => {
	const { hostname } = new URL(site);
	return HOST.test(hostname) ? hostname : "afterword.invalid";
};
var short = async (text) => (await digest(text)).slice(0, 27);
/** The id of one mail: the same in every attempt to send it. */
var messageIdOf = async (site, delivery) => `<${await short(`mail ${delivery}`)}@${hostOf(site)}>`;
/** The id that all mails about a discussion refer to. No mail has it: programs make a thread of those that refer to it. */
var threadIdOf = async (site, discussion) => `<${await short(`discussion ${discussion}`)}@${hostOf(site)}>`;
/** The id of a list of mails (RFC 2919). */
var listIdOf = async (site, name) => `<${(await short(name)).replaceAll("_", "-").toLowerCase()}.${hostOf(site)}>`;
export { listIdOf, messageIdOf, threadIdOf };

//# sourceMappingURL=mail-ids.js.map