import { authorFrom, votesFrom } from "./author.js";
import { dateOf } from "./dates.js";
import { jsonValues } from "./json-values.js";
import { bodyOf, flagOf, has, idOf, isRow, parentOf, rootOf, textOf } from "./row.js";
import { commentEntry, unreadableRow } from "./rows.js";
// src/importers/waline.ts
var STATUSES = {
	approved: "approved",
	waiting: "pending",
	spam: "spam",
	"": "approved"
};
var statusOf = (row) => flagOf(row["isSpam"]) ? "spam" : STATUSES[textOf(row["status"])];
var leftIn = (row) => [...has(row["ip"]) ? ["ip"] : [], ...has(row["ua"]) ? ["user-agent"] : []];
var personEntry = (row) => {
	const id = idOf(row["objectId"] ?? row["id"]);
	const { author, repairs } = authorFrom({
		id: `waline:${id}`,
		name: textOf(row["display_name"]),
		url: textOf(row["url"]),
		avatar: textOf(row["avatar"]),
		role: textOf(row["type"]) === "administrator" ? "moderator" : void 0
	});
	const secrets = has(row["password"]) || has(row["2fa"]);
	return {
		type: "person",
		key: id,
		author,
		email: textOf(row["email"]),
		repairs,
		omitted: [...secrets ? ["password"] : [], ...has(row["label"]) ? ["badge"] : []]
	};
};
/** The entries from the row of a comment. */
var walineEntries = (row, line, body) => {
	const page = textOf(row["url"]);
	const person = idOf(row["user_id"]);
	const status = statusOf(row);
	const votes = votesFrom(row["like"]);
	const { author, repairs } = authorFrom({
		name: textOf(row["nick"]),
		url: textOf(row["link"])
	});
	return [...page ? [{
		type: "page",
		key: page,
		address: page
	}] : [], commentEntry({
		page,
		id: idOf(row["objectId"] ?? row["id"]),
		parent: parentOf(row["pid"], row["rid"]),
		...rootOf(row["rid"]),
		line,
		author,
		...person !== "" && person !== "0" && { person },
		email: textOf(row["mail"]),
		body,
		createdAt: dateOf(row["insertedAt"]) ?? dateOf(row["createdAt"]),
		status: status ?? "pending",
		...votes.reactions && { reactions: votes.reactions },
		...flagOf(row["sticky"]) && { pinned: true },
		repairs: [
			...repairs,
			...votes.repairs,
			...status ? [] : ["status"]
		],
		omitted: leftIn(row)
	})];
};
var counterEntries = (row) => [...Number(row["time"]) > 0 ? [{
	type: "note",
	omitted: "page-views"
}] : [], ...Object.keys(row).some((name) => /^reaction\d$/.test(name) && Number(row[name]) > 0) ? [{
	type: "note",
	omitted: "page-reactions"
}] : []];
var TABLES = /* @__PURE__ */ new Set([
	"Comment",
	"Counter",
	"Users"
]);
/** The tables are under `data`: in the dump itself, or in a server's answer that has the dump under `data`. */
var isEntered = (path, kind) => {
	if (kind === "object") return path.length <= 2 && path.every((name) => name === "data");
	return path.length >= 2 && path.length <= 3 && path.at(-2) === "data" && TABLES.has(path.at(-1));
};
async function* readWaline(text) {
	for await (const values of jsonValues(text, { enters: isEntered })) yield values.flatMap(({ path, value, line }) => {
		if (typeof path.at(-1) !== "number") return [];
		const table = path.at(-2);
		if (!isRow(value)) return table === "Comment" ? [unreadableRow(line)] : [];
		if (table === "Users") return [personEntry(value)];
		if (table === "Counter") return counterEntries(value);
		return walineEntries(value, line, {
			format: "markdown",
			source: bodyOf(value["comment"])
		});
	});
}
export { readWaline, walineEntries };

//# sourceMappingURL=waline.js.map