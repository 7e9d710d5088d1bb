import { AUTHOR_ROLES, BODY_FORMATS, wordIn } from "../core/vocabulary.js";
import "./author.js";
import { dateOf } from "./dates.js";
import { Fingerprint } from "../core/fingerprint.js";
import { impliedRevision } from "./revision.js";
import { isRow, numberOf, textOf } from "./row.js";
import { xmlText } from "./xml.js";
// src/importers/wordpress-remainder.ts
var REMAINDER = "_afterword";
var rowIn = (json) => {
	try {
		const value = JSON.parse(json);
		return isRow(value) ? value : {};
	} catch {
		return {};
	}
};
var readPageRemainder = (json) => {
	const id = textOf(rowIn(json)["id"]);
	return id ? { id } : {};
};
var FORMATS = new Set(BODY_FORMATS);
/** The original body, if the comment was not edited in WordPress since its export. */
var bodyIn = ({ body, of }, content) => {
	if (!isRow(body) || of !== fingerprintOf(content) || !FORMATS.has(body["format"])) return void 0;
	const { source } = body;
	return typeof source === "string" ? {
		format: body["format"],
		source
	} : void 0;
};
var fingerprintOf = (content) => new Fingerprint().text(content.trim()).toString();
var onOneLine = (name) => name.replaceAll(/\s+/g, " ").trim();
var reactionsIn = (counts) => {
	if (!isRow(counts)) return void 0;
	const reactions = Object.entries(counts).flatMap(([name, value]) => {
		const count = numberOf(value) ?? 0;
		return count > 0 && count <= 1e9 ? [[name, {
			count,
			mine: false
		}]] : [];
	});
	return reactions.length ? Object.fromEntries(reactions) : void 0;
};
/** @param content the text of the comment in WordPress now; `name` is the name of its author there */
var readCommentRemainder = (json, content, name) => {
	if (!json) return {};
	const row = rowIn(json);
	const [id, avatar, role] = [
		textOf(row["author"]),
		textOf(row["avatar"]),
		wordIn(AUTHOR_ROLES, row["role"])
	];
	const [createdAt, editedAt] = [dateOf(row["createdAt"]), dateOf(row["editedAt"])];
	const reactions = reactionsIn(row["reactions"]);
	const body = bodyIn(row, content);
	const revision = numberOf(row["revision"]);
	const [ownId, parent] = [row["id"], row["parent"]];
	return {
		...typeof ownId === "string" && ownId && { id: ownId },
		...typeof parent === "string" && parent && { parent },
		author: {
			...typeof row["name"] === "string" && row["nameOf"] === fingerprintOf(onOneLine(name)) && { name: row["name"] },
			...id && { id },
			...avatar && { avatar },
			...role && { role }
		},
		...createdAt && { createdAt },
		...editedAt && { editedAt },
		...reactions && { reactions },
		...body && { body },
		...row["pinned"] === true && { pinned: true },
		...revision !== void 0 && { revision }
	};
};
/** For an export: the data without a field in WordPress, as JSON; empty if there is none. */
var commentRemainderOf = (record, { content, isBodyKept, isIdKept, number, parentNumber }) => {
	const { id, parent, author, body, createdAt, editedAt, reactions, pinned, revision, status } = record;
	const counts = Object.fromEntries(Object.entries(reactions ?? {}).map(([name, { count }]) => [name, count]));
	const name = onOneLine(xmlText(author.name));
	const remainder = {
		...name !== author.name && {
			name: author.name,
			nameOf: fingerprintOf(name)
		},
		...id !== String(number) && { id: xmlText(id) },
		...parent !== null && parentNumber && parent !== String(parentNumber) && { parent: xmlText(parent) },
		...author.id !== void 0 && !isIdKept && { author: author.id },
		...author.avatar !== void 0 && { avatar: author.avatar },
		...author.role && { role: author.role },
		.../[.,]\d*[1-9]/.test(createdAt) && { createdAt },
		...editedAt !== void 0 && { editedAt },
		...Object.keys(counts).length > 0 && { reactions: counts },
		...!isBodyKept && {
			body,
			of: fingerprintOf(content)
		},
		...pinned && { pinned },
		...(revision !== impliedRevision(record) || status === "removed") && { revision }
	};
	return Object.keys(remainder).length ? JSON.stringify(remainder) : "";
};
var pageRemainderOf = ({ id }) => JSON.stringify({ id });
export { REMAINDER, commentRemainderOf, pageRemainderOf, readCommentRemainder, readPageRemainder };

//# sourceMappingURL=wordpress-remainder.js.map