import { parseText } from "../body/text.js";
import { AfterwordError } from "../core/errors.js";
import { webAddress } from "../core/url.js";
import { xml, xmlText } from "../importers/xml.js";
// src/server/feed.ts
var FEED_TYPE = "application/atom+xml; charset=utf-8";
var load = async () => {
	try {
		return await Promise.all([import("hast-util-to-html"), import("mdast-util-to-hast")]);
	} catch (cause) {
		throw new AfterwordError("unsupported", "Feeds need some packages: npm install hast-util-to-html mdast-util-to-hast", { cause });
	}
};
/** @throws AfterwordError `unsupported` where the packages it is made with are not installed */
var feedOf = async ({ id, title, url, records }) => {
	const [{ toHtml }, { toHast }] = await load();
	const htmlOf = ({ body }) => toHtml(toHast(structuredClone(parseText(body.source))));
	const article = webAddress(url);
	const [newest] = records;
	const entries = records.map((record) => {
		const name = record.author.name.trim() || "Anonymous";
		const website = webAddress(record.author.url);
		const link = linkTo(record, article);
		return xml`<entry>
<id>urn:afterword:${encoded(record.discussion)}:${encoded(record.id)}</id>
<title>${name}</title>
<published>${new Date(record.createdAt).toISOString()}</published>
<updated>${updatedOf(record)}</updated>
<author><name>${name}</name>${website ? xml`<uri>${website}</uri>` : ""}</author>
${link ? xml`<link rel="alternate" href="${link}"/>` : ""}
<content type="html">${htmlOf(record)}</content>
</entry>
`;
	});
	return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${id}</id>
<title>${title}</title>
<updated>${newest ? updatedOf(newest) : (/* @__PURE__ */ new Date(0)).toISOString()}</updated>
<link rel="self" href="${id}"/>
${article ? xml`<link rel="alternate" href="${article}"/>` : ""}
${entries}</feed>
`.text;
};
var encoded = (text) => encodeURIComponent(xmlText(text));
var updatedOf = ({ createdAt, editedAt }) => new Date(editedAt ?? createdAt).toISOString();
/** Where a comment is read: on its article, whose address its discussion is named by unless the site has told another. */
var linkTo = ({ discussion, id }, article) => {
	const page = article ?? webAddress(discussion);
	return page && `${page}#comment-${encoded(id)}`;
};
export { FEED_TYPE, feedOf };

//# sourceMappingURL=feed.js.map