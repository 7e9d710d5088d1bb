import { webAddress } from "../core/url.js";
import { timeIn } from "./dates.js";
import { createMapping } from "./mapping.js";
import { linesFromParagraphs, paragraphsFromLines } from "./paragraphs.js";
import { CommentNumbers } from "./wordpress-numbers.js";
import { REMAINDER, commentRemainderOf, pageRemainderOf } from "./wordpress-remainder.js";
import { cdata, xml, xmlText } from "./xml.js";
// src/importers/wordpress-writer.ts
/** Comments in one query for e-mail addresses. */
var BATCH = 200;
var APPROVED = {
	approved: "1",
	pending: "0",
	spam: "spam",
	removed: "trash"
};
var ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;"
};
var escaped = (text) => text.replaceAll(/[&<>]/g, (character) => ENTITIES[character]);
var dateOf = (time) => new Date(time).toISOString().slice(0, 19).replace("T", " ");
/** The number of a user on the original site. */
var userOf = (id) => /^wordpress:([1-9]\d{0,14})$/.exec(id ?? "")?.[1] ?? "0";
/** A body in WordPress's form, and whether it can be restored from that form alone. */
var contentOf = ({ body }) => {
	const source = xmlText(body.source);
	if (body.format !== "html") return {
		content: escaped(source).replaceAll(/\r\n?/g, "\n").trim(),
		isBodyKept: false
	};
	const content = linesFromParagraphs(source);
	return {
		content,
		isBodyKept: paragraphsFromLines(content) === body.source
	};
};
var meta = (tag, value) => {
	const inner = xml`<wp:meta_key>${cdata(REMAINDER)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value>`;
	return tag === "postmeta" ? xml`<wp:postmeta>${inner}</wp:postmeta>\n` : xml`<wp:commentmeta>${inner}</wp:commentmeta>\n`;
};
var commentXml = (record, number, parent, email) => {
	const { author, createdAt, status, kind } = record;
	const date = dateOf(timeIn(createdAt) ?? Date.parse(createdAt));
	const user = userOf(author.id);
	const { content, isBodyKept } = contentOf(record);
	const remainder = commentRemainderOf(record, {
		content,
		isBodyKept,
		isIdKept: user !== "0",
		number,
		parentNumber: parent
	});
	return xml`<wp:comment>
<wp:comment_id>${number}</wp:comment_id>
<wp:comment_author>${cdata(escaped(author.name))}</wp:comment_author>
<wp:comment_author_email>${cdata(email)}</wp:comment_author_email>
<wp:comment_author_url>${author.url ?? ""}</wp:comment_author_url>
<wp:comment_author_IP></wp:comment_author_IP>
<wp:comment_date>${cdata(date)}</wp:comment_date>
<wp:comment_date_gmt>${cdata(date)}</wp:comment_date_gmt>
<wp:comment_content>${cdata(content)}</wp:comment_content>
<wp:comment_approved>${cdata(APPROVED[status])}</wp:comment_approved>
<wp:comment_type>${cdata(kind === "ping" ? "pingback" : "comment")}</wp:comment_type>
<wp:comment_parent>${parent}</wp:comment_parent>
<wp:comment_user_id>${user}</wp:comment_user_id>
${remainder ? meta("commentmeta", remainder) : ""}</wp:comment>
`;
};
var slugOf = (link) => new URL(link).pathname.split("/").findLast(Boolean) ?? "";
var itemXml = ({ id, title, url, closed }, number, began) => {
	const link = webAddress(url) ?? webAddress(id) ?? "";
	const isNamedByLink = link !== "" && createMapping().map(link).id === id;
	const date = dateOf(began);
	const status = cdata(closed ? "closed" : "open");
	return xml`<item>
<title>${cdata(escaped(title ?? ""))}</title>
<link>${link}</link>
<pubDate>${new Date(began).toUTCString()}</pubDate>
<dc:creator></dc:creator>
<guid isPermaLink="false">${id}</guid>
<description></description>
<content:encoded></content:encoded>
<excerpt:encoded></excerpt:encoded>
<dsq:thread_identifier>${id}</dsq:thread_identifier>
<wp:post_id>${number}</wp:post_id>
<wp:post_date>${cdata(date)}</wp:post_date>
<wp:post_date_gmt>${cdata(date)}</wp:post_date_gmt>
<wp:comment_status>${status}</wp:comment_status>
<wp:ping_status>${status}</wp:ping_status>
<wp:post_name>${cdata(link && slugOf(link))}</wp:post_name>
<wp:status>${cdata("publish")}</wp:status>
<wp:post_parent>0</wp:post_parent>
<wp:menu_order>0</wp:menu_order>
<wp:post_type>${cdata("post")}</wp:post_type>
<wp:post_password></wp:post_password>
<wp:is_sticky>0</wp:is_sticky>
${isNamedByLink ? "" : meta("postmeta", pageRemainderOf({ id }))}`;
};
var head = (title, site) => xml`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"
 xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:dsq="http://www.disqus.com/"
 xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>${title}</title>
<link>${site}</link>
<description></description>
<language>en</language>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>${site}</wp:base_site_url>
<wp:base_blog_url>${site}</wp:base_blog_url>
<generator>Afterword</generator>
`;
async function* inBatches(comments) {
	let batch = [];
	for await (const comment of comments) {
		if (batch.push(comment) < BATCH) continue;
		yield batch;
		batch = [];
	}
	yield batch;
}
var none = /* @__PURE__ */ new Map();
/** The text of the export in pieces. */
async function* writeWordpress(options) {
	const { discussions, title = "Afterword", emailsOf } = options;
	const numbers = new CommentNumbers();
	let site = "";
	for await (const { about, comments } of discussions()) {
		const address = webAddress(about.url) ?? webAddress(about.id);
		if (!site && address) site = new URL("/", address).href.replace(/\/$/, "");
		for await (const { id } of comments) numbers.reserve(id);
	}
	yield head(title, site).text;
	const ahead = discussions()[Symbol.asyncIterator]();
	let item = 0;
	for await (const { about, comments } of discussions()) {
		const value = (await ahead.next()).value;
		let began = Infinity;
		numbers.begin();
		if (value) for await (const record of value.comments) {
			numbers.assign(record.id);
			began = Math.min(began, Date.parse(record.createdAt));
		}
		yield itemXml(about, item += 1, Number.isFinite(began) ? began : 0).text;
		for await (const batch of inBatches(comments)) {
			const emails = await emailsOf?.(about.id, batch.map(({ id }) => id)) ?? none;
			for (const record of batch) yield commentXml(record, numbers.of(record.id), numbers.of(record.parent), emails.get(record.id) ?? "").text;
		}
		yield "</item>\n";
	}
	yield "</channel>\n</rss>\n";
}
export { writeWordpress };

//# sourceMappingURL=wordpress-writer.js.map