import { parseText } from "../body/text.js";
import { AfterwordError } from "../core/errors.js";
import { webAddress } from "../core/url.js";
// src/server/feed.ts
var FEED_TYPE = "application/atom+xml; charset=utf-8";
/** What XML cannot hold at all (XML 1.0, section 2.2). */
var FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
var text = (value) => value.replace(FORBIDDEN, "�");
var load = async () => {
	try {
		return await Promise.all([
			import("hast-util-to-html"),
			import("mdast-util-to-hast"),
			import("xast-util-to-xml"),
			import("xastscript")
		]);
	} catch (cause) {
		throw new AfterwordError("unsupported", `Feeds need some packages: npm install ${FEED_PACKAGES}`, { cause });
	}
};
var FEED_PACKAGES = "hast-util-to-html mdast-util-to-hast xast-util-to-xml xastscript";
/** @throws AfterwordError `unsupported` where the packages it is made with are not installed */
var feedOf = async ({ id, title, url, records }) => {
	const [{ toHtml }, { toHast }, { toXml }, { x }] = await load();
	const htmlOf = ({ body }) => toHtml(toHast(structuredClone(parseText(body.source))));
	const newest = records[0];
	const entries = records.map((record) => {
		const author = webAddress(record.author.url);
		return x("entry", [
			x("id", text(`urn:afterword:${encodeURIComponent(text(record.discussion))}:${encodeURIComponent(text(record.id))}`)),
			x("title", text(record.author.name.trim() || "Anonymous")),
			x("published", new Date(record.createdAt).toISOString()),
			x("updated", new Date(record.editedAt ?? record.createdAt).toISOString()),
			x("author", [x("name", text(record.author.name.trim() || "Anonymous")), ...author ? [x("uri", author)] : []]),
			...linkTo(record, url).map((href) => x("link", {
				rel: "alternate",
				href
			})),
			x("content", { type: "html" }, text(htmlOf(record)))
		]);
	});
	return toXml([{
		type: "instruction",
		name: "xml",
		value: "version=\"1.0\" encoding=\"utf-8\""
	}, x("feed", { xmlns: "http://www.w3.org/2005/Atom" }, [
		x("id", text(id)),
		x("title", text(title)),
		x("updated", new Date(newest ? newest.editedAt ?? newest.createdAt : 0).toISOString()),
		x("link", {
			rel: "self",
			href: text(id)
		}),
		...webAddress(url) ? [x("link", {
			rel: "alternate",
			href: webAddress(url)
		})] : [],
		...entries
	])]);
};
/** Where a comment is read: on its article, whose address its discussion is named by unless the site has told another. */
var linkTo = ({ discussion, id }, url) => {
	const article = webAddress(url) ?? webAddress(discussion);
	return article ? [`${article}#comment-${encodeURIComponent(text(id))}`] : [];
};
export { FEED_TYPE, feedOf };

//# sourceMappingURL=feed.js.map