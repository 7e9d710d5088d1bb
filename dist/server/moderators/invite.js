import { LINK_TIME } from "./moderator-store.js";
import { hashOf, randomSecret } from "./secrets.js";
// src/server/moderators/invite.ts
/** The name of the first moderator. */
var OWNER = "Owner";
/**
* An address that signs a moderator in, once and within a day.
*
* @param url where readers reach the server
*/
var linkFor = async (store, { id }, url, now = Date.now()) => {
	const code = randomSecret();
	await store.keepCode({
		hash: await hashOf("link", code),
		purpose: "link",
		moderator: id,
		expiresAt: now + LINK_TIME
	});
	return `${url.replace(/\/+$/, "")}/moderate?link=${code}`;
};
/** The link of the first moderator, if there is none yet. */
var firstLink = async (store, url) => {
	if ((await store.list()).length) return void 0;
	return await linkFor(store, await store.add(OWNER), url);
};
export { firstLink, linkFor };

//# sourceMappingURL=invite.js.map