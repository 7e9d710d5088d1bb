import { permalinkHash } from "../core/permalink.js";
import { webAddress } from "../core/url.js";
import { isBlank } from "../core/visible.js";
import { xml, xmlText } from "../importers/xml.js";
// src/server/feed.ts
var FEED_TYPE = "application/atom+xml; charset=utf-8";
var feedOf = ({ id, self, discussion, title, url, records, contents }) => {
	const article = webAddress(url);
	const entries = records.map((record, index) => {
		const name = isBlank(record.author.name) ? "Anonymous" : record.author.name.trim();
		const website = webAddress(record.author.url);
		const link = linkTo(record, url);
		return xml`<entry>
<id>${nameOf(record.discussion, record.id)}</id>
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
<id>${discussion === void 0 ? id : nameOf(discussion)}</id>
<title>${title ?? discussion ?? "Responses"}</title>
<updated>${records.map(updatedOf).sort().at(-1) ?? (/* @__PURE__ */ new Date(0)).toISOString()}</updated>
${self ? xml`<link rel="self" href="${self}"/>` : ""}
${article ? xml`<link rel="alternate" href="${article}"/>` : ""}
${entries}</feed>
`.text;
};
/**
* The name of the feed of all discussions: by where readers reach the server, if it was told, else by the store. A site that
* is told of later has another, as the name by the address came first and names must stay.
*/
var siteFeedId = (site, storeId) => site ? nameOf("", site) : `urn:uuid:${storeId}`;
/** A name for ever, wherever it is asked for and however the server is called there. */
var nameOf = (...parts) => ["urn:afterword", ...parts.map(encoded)].join(":");
var encoded = (text) => encodeURIComponent(xmlText(text));
var updatedOf = ({ createdAt, editedAt }) => new Date(editedAt ?? createdAt).toISOString();
/** The article of a comment, whose address its discussion is named by unless the site has told another. */
var pageOf = ({ discussion }, url) => webAddress(url) ?? webAddress(discussion);
/** Where a comment is read. */
var linkTo = (record, url) => {
	const page = pageOf(record, url);
	return page && `${page}${permalinkHash(record.id)}`;
};
export { FEED_TYPE, feedOf, pageOf, siteFeedId };

//# sourceMappingURL=feed.js.map