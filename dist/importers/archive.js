import "../core/archive.js";
import { recordFault } from "../core/check-record.js";
import { AUTHOR_ROLES, wordIn } from "../core/vocabulary.js";
import "./author.js";
import { jsonValues } from "./json-values.js";
import { isRow, numberOf, textOf } from "./row.js";
import { corrupt } from "./source.js";
// src/importers/archive.ts
var checkVersion = (version) => {
	if (version !== 1) throw corrupt(`This archive is of version ${String(version)}; this Afterword reads version 1.`);
};
var unreadable = (value, page, line, fault) => {
	const { id, parent } = isRow(value) ? value : {};
	return {
		type: "dropped",
		page,
		id: textOf(id),
		parent: typeof parent === "string" && parent ? parent : null,
		line,
		reason: "unreadable",
		fault
	};
};
var authorOf = ({ id, name, url, avatar, ...author }) => {
	const role = wordIn(AUTHOR_ROLES, author.role);
	return {
		...typeof id === "string" && { id },
		name,
		...url !== void 0 && { url },
		...avatar !== void 0 && { avatar },
		...role && { role }
	};
};
var reactionsOf = (reactions) => Object.fromEntries(Object.entries(reactions).flatMap(([name, reaction]) => {
	const count = isRow(reaction) ? numberOf(reaction["count"]) : void 0;
	return count !== void 0 && count >= 0 && count <= 1e9 ? [[name, {
		count,
		mine: false
	}]] : [];
}));
/** @param page the key of its discussion */
var commentEntry = (value, line, page) => {
	const fault = recordFault(value);
	if (fault !== void 0) return unreadable(value, page, line, fault);
	const { id, parent, author, body, createdAt, editedAt, status, kind, reactions, pinned, revision, imported } = value;
	return {
		type: "comment",
		page,
		id,
		parent,
		line,
		author: authorOf(author),
		body: {
			format: body.format,
			source: body.source
		},
		createdAt,
		...editedAt !== void 0 && { editedAt },
		status,
		kind,
		...reactions && { reactions: reactionsOf(reactions) },
		...pinned === true && { pinned },
		revision,
		...typeof imported === "string" && { imported }
	};
};
var pageEntry = (key, about) => ({
	type: "page",
	key,
	id: about["id"],
	...textOf(about["title"]) && { title: textOf(about["title"]) },
	...textOf(about["url"]) && { address: textOf(about["url"]) },
	...typeof about["closed"] === "boolean" && { closed: about["closed"] }
});
/** Which containers of a document are read value by value, because they may be long. */
var isEntered = (path, kind) => {
	const [top, , name] = path;
	if (path.length === 0) return true;
	if (top !== "discussions" || path.length > 3) return false;
	return path.length === 2 ? kind === "object" : kind === "array" && (name === void 0 || name === "comments");
};
/** The entries of a document. The id and title of a discussion may come after its comments. */
async function* readArchive(text) {
	let version;
	let index;
	let about = {};
	/** The line where the discussion begins. */
	let begun = 0;
	const keyOf = (of) => `#${of}`;
	/** The entry of the discussion that has ended. */
	const finish = () => {
		if (index === void 0) return [];
		if (typeof about["id"] !== "string") throw corrupt(`Line ${begun}: this discussion needs an "id" and a list of "comments".`);
		const entry = pageEntry(keyOf(index), about);
		about = {};
		return [entry];
	};
	const take = ({ path, value, line }) => {
		const [top, at, name] = path;
		if (top === "afterword") checkVersion(version = value);
		if (top !== "discussions") return [];
		if (at === void 0 || name === void 0 || name === "comments" && path.length === 3) throw corrupt(`Line ${line}: this archive needs a list of "discussions", each with an "id" and "comments".`);
		const isNext = at !== index;
		const entries = isNext ? finish() : [];
		if (isNext) begun = line;
		index = at;
		if (path.length === 4) entries.push(commentEntry(value, line, keyOf(at)));
		else about[String(name)] = value;
		return entries;
	};
	for await (const values of jsonValues(text, { enters: isEntered })) yield values.flatMap(take);
	checkVersion(version);
	yield finish();
}
/** The entries of an archive with one record per line. */
async function* readArchiveLines(text) {
	let isFirst = true;
	const take = ({ value, line }) => {
		if (isFirst) {
			isFirst = false;
			checkVersion(isRow(value) ? value["afterword"] : void 0);
			return [];
		}
		const about = isRow(value) ? value["discussion"] : void 0;
		if (isRow(about) && typeof about["id"] === "string") return [pageEntry(about["id"], about)];
		const page = isRow(value) ? textOf(value["discussion"]) : "";
		return [pageEntry(page, { id: page }), commentEntry(value, line, page)];
	};
	for await (const values of jsonValues(text, {
		enters: () => false,
		many: true
	})) yield values.flatMap(take);
}
export { readArchive, readArchiveLines };

//# sourceMappingURL=archive.js.map