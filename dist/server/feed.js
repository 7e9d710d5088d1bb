import { permalinkHash } from "../core/permalink.js";
import { webAddress } from "../core/url.js";
import { isBlank } from "../core/visible.js";
import { xml, xmlText } from "../importers/xml.js";
// src/server/feed.ts
var FEED_TYPE = "application/atom+xml; charset=utf-8";
var feedOf = ({ id, self, discussion, title, url, records, contents, words }) => {
	const article = webAddress(url);
	const entries = records.map((record, index) => {
		const name = isBlank(record.author.name) ? words.anonymous : record.author.name.trim();
		const website = webAddress(record.author.url);
		const link = linkTo(record, url);
		return xml`<entry>
<id>${urnOf(record.discussion, record.id)}</id>
<title>${name}</title>
<published>${new Date(record.createdAt).toISOString()}</published>
<updated>${updatedOf(record)}</updated>
<author><name>${name}</name>${website ? xml`<uri>${website}</uri>` : ""}</author>
${link ? xml`<link rel="alternate" href="${link}"/>` : ""}
<content type="html">${contents[index] ?? ""}</content>
</entry>
`;
	});
	return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${discussion === void 0 ? id : urnOf(discussion)}</id>
<title>${title ?? discussion ?? words.feed}</title>
<updated>${records.map(updatedOf).sort().at(-1) ?? (/* @__PURE__ */ new Date(0)).toISOString()}</updated>
${self ? xml`<link rel="self" href="${self}"/>` : ""}
${article ? xml`<link rel="alternate" href="${article}"/>` : ""}
${entries}</feed>
`.text;
};
/**
* The id of the feed of all discussions: made from the server's address if that is configured, else from the store's id. So the id
* changes once if the address is configured later; it cannot be made from the store's id alone, because existing feeds must keep
* their ids.
*/
var siteFeedId = (site, storeId) => site ? urnOf("", site) : `urn:uuid:${storeId}`;
/** A permanent id that does not depend on the address of the server. */
var urnOf = (...parts) => ["urn:afterword", ...parts.map(encoded)].join(":");
var encoded = (text) => encodeURIComponent(xmlText(text));
var updatedOf = ({ createdAt, editedAt }) => new Date(editedAt ?? createdAt).toISOString();
/** The address of a comment's article: the one that the site has given, else the discussion's id if that is an address. */
var articleUrl = ({ discussion }, url) => webAddress(url) ?? webAddress(discussion);
/** Where a comment is read. */
var linkTo = (record, url) => {
	const page = articleUrl(record, url);
	return page && `${page}${permalinkHash(record.id)}`;
};
export { FEED_TYPE, articleUrl, feedOf, siteFeedId };

//# sourceMappingURL=feed.js.map