import { authorFrom, plainName } from "./author.js";
import { isoOf, timeIn } from "./dates.js";
import { paragraphsFromLines } from "./paragraphs.js";
import { readCommentRemainder, readPageRemainder } from "./wordpress-remainder.js";
import { withoutEndSlashes } from "./slashes.js";
import { readXml } from "./xml-reader.js";
// src/importers/wordpress.ts
var WORDPRESS = /^https?:\/\/wordpress\.org\/export\/1\.\d\/$/;
var prefixInWordpress = (namespace) => {
	if (WORDPRESS.test(namespace)) return "wp";
	return {
		"http://purl.org/dc/elements/1.1/": "dc",
		"http://purl.org/rss/1.0/modules/content/": "content"
	}[namespace] ?? (namespace === "" ? "" : "other");
};
var STATUSES = {
	"1": "approved",
	approved: "approved",
	"0": "pending",
	hold: "pending",
	spam: "spam",
	trash: "removed",
	"post-trashed": "removed"
};
/** The field in which wpDiscuz marks pinned comments. */
var PINNED = "wpdiscuz_sticky";
var COMMENTS = /* @__PURE__ */ new Set([
	"",
	"comment",
	"review",
	PINNED
]);
var PINGS = /* @__PURE__ */ new Set([
	"pingback",
	"trackback",
	"webmention",
	"mention"
]);
/** The states of pages that readers can see. */
var SHOWN = /* @__PURE__ */ new Set([
	"",
	"publish",
	"inherit",
	"closed"
]);
/** The types of pages that are imported as closed even if they have no comments. */
var ARTICLES = /* @__PURE__ */ new Set([
	"",
	"post",
	"page"
]);
var NO_DATE = "0000-00-00 00:00:00";
/** The part of a date that tells the second. */
var SECOND = 19;
var ITEM_FIELDS = /* @__PURE__ */ new Set([
	"title",
	"link",
	"dc:creator",
	"wp:post_id",
	"wp:post_type",
	"wp:post_password",
	"wp:post_date",
	"wp:post_date_gmt",
	"pubDate",
	"wp:status",
	"wp:comment_status"
]);
var WordpressReader = class {
	prefixOf = prefixInWordpress;
	#path = [];
	/** The ids of the site's authors by their logins. */
	#logins = /* @__PURE__ */ new Map();
	#author = {};
	#base = "";
	#items = 0;
	#item = {};
	#itemRemainder = {};
	#comments = 0;
	#comment = {};
	#commentLine = 0;
	#meta = {};
	#commentRemainder = "";
	#hasMetadata = false;
	/** Of the current page: the ids of comments that have another id in Afterword than WordPress's number. */
	#names = /* @__PURE__ */ new Map();
	/** The difference between the site's local time and UTC, as known from its comments. */
	#offset = 0;
	open(name, _, line) {
		this.#path.push(name);
		if (name === "item") {
			this.#items += 1;
			this.#comments = 0;
			this.#names.clear();
			this.#item = {};
			this.#itemRemainder = {};
		} else if (name === "wp:comment") {
			this.#comment = {};
			this.#commentLine = line;
			this.#commentRemainder = "";
			this.#hasMetadata = false;
		} else if (name === "wp:author") this.#author = {};
		else if (name === "wp:commentmeta" || name === "wp:postmeta") this.#meta = {};
	}
	close(name, text) {
		this.#path.pop();
		const parent = this.#path.at(-1);
		if (name === "item") return this.#closeItem();
		if (name === "wp:comment") {
			this.#comments += 1;
			return this.#closeComment(this.#comment);
		}
		if (name === "wp:author") this.#logins.set(this.#author["wp:author_login"] ?? "", this.#author["wp:author_id"] ?? "");
		else if (name === "wp:commentmeta" || name === "wp:postmeta") this.#closeMeta(name);
		else if (parent === "wp:comment") this.#comment[name] = text.trim();
		else if (parent === "wp:commentmeta" || parent === "wp:postmeta") this.#meta[name] = text.trim();
		else if (parent === "item" && ITEM_FIELDS.has(name)) this.#item[name] = text.trim();
		else if (parent === "wp:author") this.#author[name] = text.trim();
		else if (parent === "channel" && (name === "link" || name === "wp:base_blog_url")) this.#base = text.trim();
	}
	#closeMeta(name) {
		const { "wp:meta_key": key, "wp:meta_value": value = "" } = this.#meta;
		if (name === "wp:postmeta") {
			if (key === "_afterword") this.#itemRemainder = readPageRemainder(value);
		} else if (key === "_afterword") this.#commentRemainder = value;
		else this.#hasMetadata = true;
	}
	#closeItem() {
		const field = (name) => this.#item[name] ?? "";
		const closed = field("wp:comment_status") === "closed";
		if (!this.#comments && !(closed && ARTICLES.has(field("wp:post_type")))) return void 0;
		const writer = this.#logins.get(field("dc:creator"));
		const number = `${withoutEndSlashes(this.#base)}/?p=${field("wp:post_id")}`;
		const address = field("link") || (this.#itemRemainder.id === void 0 ? number : "");
		return {
			type: "page",
			key: this.#key,
			...address && { address },
			...this.#itemRemainder,
			...field("title") && { title: plainName(field("title")) },
			...closed && { closed },
			...this.#pageDate && { date: this.#pageDate },
			...writer && { author: `wordpress:${writer}` },
			...(!SHOWN.has(field("wp:status")) || field("wp:post_password") !== "") && { hidden: true }
		};
	}
	get #pageDate() {
		const { "wp:post_date_gmt": universal = "", "wp:post_date": local = "", pubDate = "" } = this.#item;
		const time = timeIn(universal === NO_DATE ? "" : universal) ?? timeIn(local === NO_DATE ? "" : local);
		return isoOf(time ?? Date.parse(pubDate));
	}
	get #key() {
		return `#${this.#items}`;
	}
	#closeComment({ "wp:comment_id": id = "", "wp:comment_parent": parent = "", "wp:comment_type": kind = "", "wp:comment_approved": approved = "", "wp:comment_author": name = "", "wp:comment_author_email": email = "", "wp:comment_author_url": url = "", "wp:comment_author_IP": ip = "", "wp:comment_user_id": user = "", "wp:comment_date_gmt": universal = "", "wp:comment_date": local = "", "wp:comment_content": content = "" }) {
		const page = this.#key;
		const { id: ownId, parent: ownParent, ...known } = readCommentRemainder(this.#commentRemainder, content, plainName(name));
		if (ownId !== void 0 && id) this.#names.set(id, ownId);
		const above = parent === "" || parent === "0" ? null : ownParent ?? this.#names.get(parent) ?? parent;
		const placed = {
			page,
			id: ownId ?? id,
			parent: above,
			line: this.#commentLine
		};
		if (!COMMENTS.has(kind) && !PINGS.has(kind)) return {
			type: "dropped",
			...placed,
			reason: "no-comment",
			fault: `it is a ${JSON.stringify(kind)}`
		};
		const date = this.#date(universal, local);
		const { author, repairs } = authorFrom({
			id: user !== "" && user !== "0" ? `wordpress:${user}` : void 0,
			name: plainName(name),
			url
		});
		const status = STATUSES[approved];
		const omitted = [];
		if (ip) omitted.push("ip");
		if (this.#hasMetadata) omitted.push("metadata");
		const { author: authorRemainder, body, createdAt = "", ...remainder } = known;
		const isExact = createdAt.slice(0, SECOND) === date.createdAt?.slice(0, SECOND);
		return {
			type: "comment",
			...placed,
			author: {
				...author,
				...authorRemainder
			},
			...email && { email },
			body: body ?? {
				format: "html",
				source: paragraphsFromLines(content)
			},
			...date.createdAt && { createdAt: isExact ? createdAt : date.createdAt },
			status: status ?? "pending",
			kind: PINGS.has(kind) ? "ping" : "comment",
			...kind === PINNED && { pinned: true },
			...remainder,
			repairs: [
				...repairs,
				...date.repairs,
				...status ? [] : ["status"]
			],
			omitted
		};
	}
	/** The date in UTC if there is one; else the local date with the difference to UTC of the previous comment. */
	#date(universal, local) {
		const here = local === NO_DATE ? void 0 : timeIn(local);
		const time = universal === NO_DATE ? void 0 : timeIn(universal);
		if (time !== void 0 && here !== void 0) this.#offset = here - time;
		const known = time ?? (here === void 0 ? void 0 : here - this.#offset);
		const createdAt = known === void 0 ? void 0 : isoOf(known);
		return {
			...createdAt && { createdAt },
			repairs: time === void 0 || !createdAt ? ["date"] : []
		};
	}
};
var readWordpress = (text) => readXml(text, new WordpressReader());
export { readWordpress };

//# sourceMappingURL=wordpress.js.map