import { authorFrom, votesFromScore } from "./author.js";
import { dateOf } from "./dates.js";
import { jsonValues } from "./json-values.js";
import { bodyOf, flagOf, has, idOf, isRow, textOf } from "./row.js";
import { commentEntry, unreadableRow } from "./rows.js";
import { corrupt } from "./source.js";
// src/importers/commento.ts
var STATUSES = {
	approved: "approved",
	unapproved: "pending",
	flagged: "spam"
};
/** What Commento writes if a commenter gave no address. */
var UNDEFINED = "undefined";
var givenOf = (value) => textOf(value) === UNDEFINED ? "" : textOf(value);
var isNobody = (id) => id === "" || id === "anonymous" || /^0+$/.test(id);
/** The address of a page, from a host and a path that may begin with several slashes. */
var addressOf = (row) => {
	const host = textOf(row["domain"]) || textOf(row["host"]);
	const path = textOf(row["url"]) || textOf(row["path"]);
	if (/^https?:/i.test(path)) return path;
	return `${host ? `https://${host}` : ""}/${path.replace(/^\/+/, "")}`;
};
var personEntry = (row) => {
	const id = idOf(row["commenterHex"]);
	const { author, repairs } = authorFrom({
		id: `commento:${id}`,
		name: textOf(row["name"]),
		url: givenOf(row["link"]) || givenOf(row["websiteUrl"]),
		avatar: givenOf(row["photo"]) || givenOf(row["avatarUrl"]),
		role: flagOf(row["isModerator"]) ? "moderator" : void 0
	});
	return {
		type: "person",
		key: id,
		author,
		email: givenOf(row["email"]),
		repairs
	};
};
var commentEntries = (row, line) => {
	const page = addressOf(row);
	const [markdown, html] = [bodyOf(row["markdown"]), bodyOf(row["html"])];
	const isGone = flagOf(row["deleted"]) || markdown === "[deleted]" || !markdown && !html;
	const status = STATUSES[textOf(row["state"])];
	const parent = idOf(row["parentHex"]);
	const person = idOf(row["commenterHex"]);
	const votes = votesFromScore(row["score"]);
	return [{
		type: "page",
		key: page,
		address: page
	}, commentEntry({
		page,
		id: idOf(row["commentHex"]),
		parent: parent === "" || parent === "root" ? null : parent,
		line,
		author: { name: "" },
		...!isNobody(person) && { person },
		body: markdown ? {
			format: "markdown",
			source: markdown
		} : {
			format: "html",
			source: html
		},
		createdAt: dateOf(row["creationDate"]),
		status: isGone ? "removed" : status ?? "pending",
		...votes.reactions && { reactions: votes.reactions },
		repairs: [...votes.repairs, ...status || isGone ? [] : ["status"]],
		omitted: has(row["authorIp"]) ? ["ip"] : []
	})];
};
var isEntered = (path) => path.length === 0 || path.length === 1 && (path[0] === "comments" || path[0] === "commenters");
async function* readCommento(text) {
	for await (const values of jsonValues(text, { enters: isEntered })) yield values.flatMap(({ path, value, line }) => {
		if (path[0] === "version" && value !== 1) throw corrupt(`This Commento export is of version ${String(value)}; version 1 can be read.`);
		if (path.length !== 2) return [];
		if (path[0] === "commenters") return isRow(value) ? [personEntry(value)] : [];
		return isRow(value) ? commentEntries(value, line) : [unreadableRow(line)];
	});
}
export { readCommento };

//# sourceMappingURL=commento.js.map