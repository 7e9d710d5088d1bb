import { authorFrom, votesFromScore } from "./author.js";
import { dateOf } from "./dates.js";
import { jsonValues } from "./json-values.js";
import { bodyOf, flagOf, has, idOf, isRow, numberOf, textOf } from "./row.js";
import { commentEntry, unreadableRow } from "./rows.js";
import { corrupt } from "./source.js";
// src/importers/comentario.ts
/** The id that stands for no commenter. */
var NOBODY = "00000000-0000-0000-0000-000000000000";
var pageEntries = (row) => {
	const title = textOf(row["title"]);
	const date = dateOf(row["createdTime"]);
	const page = {
		type: "page",
		key: idOf(row["id"]),
		address: textOf(row["path"]),
		...title && { title },
		...date && { date },
		...flagOf(row["isReadonly"]) && { closed: true }
	};
	return (numberOf(row["countViews"]) ?? 0) > 0 ? [page, {
		type: "note",
		omitted: "page-views"
	}] : [page];
};
var personEntry = (row) => {
	const { author, repairs } = authorFrom({
		id: `comentario:${idOf(row["id"])}`,
		name: textOf(row["name"]),
		url: textOf(row["websiteUrl"]),
		role: flagOf(row["isModerator"]) ? "moderator" : void 0
	});
	return {
		type: "person",
		key: idOf(row["id"]),
		author,
		email: textOf(row["email"]),
		repairs,
		omitted: flagOf(row["hasAvatar"]) ? ["avatar-file"] : []
	};
};
/** A comment that is neither approved nor pending was rejected by a moderator. */
var statusOf = (row) => {
	if (flagOf(row["isDeleted"])) return "removed";
	if (flagOf(row["isPending"])) return "pending";
	return flagOf(row["isApproved"]) ? "approved" : "spam";
};
var commentOf = (row, line) => {
	const person = idOf(row["userCreated"]);
	const [markdown, html] = [bodyOf(row["markdown"]), bodyOf(row["html"])];
	const votes = votesFromScore(row["score"]);
	const { author } = authorFrom({ name: textOf(row["authorName"]) });
	const omitted = has(row["authorIP"]) || has(row["authorCountry"]) ? ["ip"] : [];
	return commentEntry({
		page: idOf(row["pageId"]),
		id: idOf(row["id"]),
		parent: idOf(row["parentId"]) || null,
		line,
		author,
		...person !== "" && person !== NOBODY && { person },
		body: markdown || !html ? {
			format: "markdown",
			source: markdown
		} : {
			format: "html",
			source: html
		},
		createdAt: dateOf(row["createdTime"]),
		editedAt: has(row["editedTime"]) ? dateOf(row["editedTime"]) : void 0,
		status: statusOf(row),
		...votes.reactions && { reactions: votes.reactions },
		...flagOf(row["isSticky"]) && { pinned: true },
		repairs: votes.repairs,
		omitted
	});
};
var isEntered = (path) => path.length === 0 || path.length === 1 && [
	"pages",
	"comments",
	"commenters"
].includes(String(path[0]));
async function* readComentario(text) {
	for await (const values of jsonValues(text, { enters: isEntered })) yield values.flatMap(({ path, value, line }) => {
		if (path[0] === "version" && value !== 3) throw corrupt(`This Comentario export is of version ${String(value)}; versions 1 and 3 can be read.`);
		if (path.length !== 2) return [];
		if (!isRow(value)) return path[0] === "comments" ? [unreadableRow(line)] : [];
		if (path[0] === "pages") return pageEntries(value);
		return [path[0] === "comments" ? commentOf(value, line) : personEntry(value)];
	});
}
export { readComentario };

//# sourceMappingURL=comentario.js.map