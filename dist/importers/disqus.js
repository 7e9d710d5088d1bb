import { authorFrom, plainName } from "./author.js";
import { dateOf } from "./dates.js";
import { readXml } from "./xml-reader.js";
// src/importers/disqus.ts
var DISQUS = "http://disqus.com";
var INTERNALS = "http://disqus.com/disqus-internals";
var prefixInDisqus = (namespace) => {
	if (namespace === INTERNALS) return "dsq";
	return namespace === DISQUS || namespace === "" ? "" : "other";
};
var DisqusReader = class {
	prefixOf = prefixInDisqus;
	#path = [];
	#thing;
	open(name, attribute, line) {
		const depth = this.#path.push(name);
		if (name !== "thread" && name !== "post" && name !== "parent") return;
		const key = attribute("dsq:id")?.trim() ?? "";
		if (depth === 2 && name !== "parent") this.#thing = {
			name,
			key,
			line,
			fields: Object.create(null)
		};
		else if (depth === 3 && name !== "post" && this.#thing) this.#thing.fields[name] = key;
	}
	close(name, text) {
		this.#path.pop();
		const thing = this.#thing;
		if (!thing) return void 0;
		if (this.#path.length === 1) {
			this.#thing = void 0;
			return thing.name === "thread" ? pageEntryOf(thing) : commentOf(thing);
		}
		const field = [...this.#path.slice(2), name].join("/");
		thing.fields[field] ??= text.trim();
	}
};
var is = (field) => field === "true" || field === "1";
/** The id of an author: the user name, which guests do not have. */
var authorIdIn = (fields) => fields["author/username"] && !is(fields["author/isAnonymous"]) ? `disqus:${fields["author/username"]}` : void 0;
var pageEntryOf = ({ key, fields }) => {
	const writer = authorIdIn(fields);
	const date = dateOf(fields["createdAt"]);
	return {
		type: "page",
		key,
		address: fields["link"] || fields["id"] || "",
		...fields["title"] && { title: plainName(fields["title"]) },
		...fields["id"] && { identifier: fields["id"] },
		...date && { date },
		...is(fields["isClosed"]) && { closed: true },
		...is(fields["isDeleted"]) && { hidden: true },
		...writer && { author: writer }
	};
};
var statusOf = (fields) => {
	if (is(fields["isSpam"])) return "spam";
	if (is(fields["isDeleted"])) return "removed";
	return fields["isApproved"] === "false" ? "pending" : "approved";
};
var commentOf = ({ key, line, fields }) => {
	const { author, repairs } = authorFrom({
		id: authorIdIn(fields),
		name: plainName(fields["author/name"] ?? "")
	});
	const createdAt = dateOf(fields["createdAt"]);
	return {
		type: "comment",
		page: fields["thread"] ?? "",
		id: key || (fields["id"] ?? ""),
		parent: fields["parent"] || null,
		line,
		author,
		...fields["author/email"] && { email: fields["author/email"] },
		body: {
			format: "html",
			source: fields["message"] ?? ""
		},
		...createdAt && { createdAt },
		status: statusOf(fields),
		kind: "comment",
		repairs: createdAt ? repairs : [...repairs, "date"],
		omitted: fields["ipAddress"] ? ["ip"] : []
	};
};
var readDisqus = (text) => readXml(text, new DisqusReader());
export { readDisqus };

//# sourceMappingURL=disqus.js.map