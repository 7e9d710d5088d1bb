import { authorFrom, plainName, votesFrom } from "./author.js";
import { dateOf, isoOf } from "./dates.js";
import { jsonValues } from "./json-values.js";
import { bodyOf, has, idOf, isRow, numberOf, parentOf, textOf } from "./row.js";
import { commentEntry, readRows, unreadableRow } from "./rows.js";
// src/importers/isso.ts
/**
* The query for an Isso database. In a terminal:
* `sqlite3 -json comments.db "select c.id, … from comments c …" > comments.json`. The addresses of readers (`voters` is made
* from them) and the secret in the table of preferences are not selected.
*/
var ISSO_QUERY = `select c.id, c.parent, c.created, c.modified, c.mode, c.text, c.author, c.email, c.website, c.likes, c.dislikes,
 t.uri, t.title from comments c left join threads t on t.id = c.tid order by c.id`.replaceAll("\n", "");
var STATUSES = {
	1: "approved",
	2: "pending",
	4: "removed"
};
var secondsAsDate = (value) => {
	const seconds = typeof value === "string" ? Number(value) : value;
	return typeof seconds === "number" && Number.isFinite(seconds) ? isoOf(Math.round(seconds * 1e3)) : void 0;
};
var pageEntry = (row, uri) => {
	const [key, title] = [textOf(uri), textOf(row["title"])];
	return {
		type: "page",
		key,
		address: key,
		...title && { title }
	};
};
var omittedIn = (row) => [
	...has(row["remote_addr"]) ? ["ip"] : [],
	...has(row["voters"]) ? ["voters"] : [],
	...numberOf(row["notification"]) ? ["subscription"] : []
];
/** The fields that rows and the generic JSON have in common. */
var commonIn = (row) => {
	const { author, repairs } = authorFrom({
		name: plainName(textOf(row["author"])),
		url: textOf(row["website"])
	});
	return {
		id: idOf(row["id"]),
		parent: parentOf(row["parent"]),
		author,
		email: textOf(row["email"]),
		body: {
			format: "markdown",
			source: bodyOf(row["text"])
		},
		repairs,
		omitted: omittedIn(row)
	};
};
/** The entries of a row as `ISSO_QUERY` gives it. */
var issoEntries = (row, line) => {
	const status = STATUSES[numberOf(row["mode"]) ?? 0];
	const votes = votesFrom(row["likes"], row["dislikes"]);
	const common = commonIn(row);
	const page = textOf(row["uri"]);
	return [...page ? [pageEntry(row, page)] : [], commentEntry({
		...common,
		page,
		line,
		createdAt: secondsAsDate(row["created"]),
		editedAt: has(row["modified"]) ? secondsAsDate(row["modified"]) : void 0,
		status: status ?? "pending",
		...votes.reactions && { reactions: votes.reactions },
		repairs: [
			...common.repairs,
			...votes.repairs,
			...status ? [] : ["status"]
		]
	})];
};
var readIssoRows = (text, layout) => readRows(text, layout, issoEntries);
var isEntered = (path, kind) => path.length === 1 ? kind === "object" : kind === "array" && (path.length === 0 || path[1] === "comments") && path.length < 3;
var genericEntry = (row, page, line) => commentEntry({
	...commonIn(row),
	page,
	line,
	createdAt: dateOf(row["created"]),
	status: "approved"
});
/** `[{"id": "/page/", "title": "…", "comments": […]}]` */
async function* readIssoGeneric(text) {
	let index;
	let about = {};
	const finish = () => {
		const entry = index === void 0 ? [] : [{
			...pageEntry(about, about["id"]),
			key: `#${index}`
		}];
		about = {};
		return entry;
	};
	for await (const values of jsonValues(text, { enters: isEntered })) yield values.flatMap(({ path, value, line }) => {
		const [at, name] = path;
		if (at === void 0 || name === void 0) return [unreadableRow(line)];
		const ended = at === index ? [] : finish();
		index = at;
		if (path.length === 2) about[String(name)] = value;
		else return [...ended, isRow(value) ? genericEntry(value, `#${at}`, line) : unreadableRow(line, `#${at}`)];
		return ended;
	});
	yield finish();
}
export { ISSO_QUERY, issoEntries, readIssoGeneric, readIssoRows };

//# sourceMappingURL=isso.js.map