import { authorFrom, votesFrom } from "./author.js";
import { dateOf } from "./dates.js";
import { bodyOf, flagOf, has, idOf, numberOf, parentOf, rootOf, textOf } from "./row.js";
import { commentEntry, readRows } from "./rows.js";
// src/importers/twikoo.ts
/** Votes are a list of voters, such a list as JSON, or only a number. */
var votersIn = (value) => {
	if (Array.isArray(value)) return value.length;
	if (typeof value !== "string" || !value.trim().startsWith("[")) return numberOf(value);
	try {
		return votersIn(JSON.parse(value));
	} catch {
		return;
	}
};
var votersOf = (row, ...names) => {
	const counts = names.map((name) => votersIn(row[name])).filter((count) => count !== void 0);
	return counts.length ? Math.max(...counts) : void 0;
};
/** A page is identified by its path. The full address may have a query, so only its origin is used. */
var addressOf = (row) => {
	const [path, whole] = [textOf(row["url"]), textOf(row["href"])];
	const origin = /^https?:\/\/[^/?#]+/i.exec(whole)?.[0];
	if (/^https?:/i.test(path) || !origin) return path || whole;
	return path ? `${origin}/${path.replace(/^\/+/, "")}` : whole;
};
var leftIn = (row, hasVotes) => [
	...has(row["ip"]) ? ["ip"] : [],
	...has(row["ua"]) ? ["user-agent"] : [],
	...hasVotes ? ["voters"] : []
];
var twikooEntries = (row, line) => {
	const page = addressOf(row);
	const votes = votesFrom(votersOf(row, "like", "ups"), votersOf(row, "downs"));
	const { author, repairs } = authorFrom({
		name: textOf(row["nick"]),
		url: textOf(row["link"]),
		avatar: textOf(row["avatar"]),
		role: flagOf(row["master"]) ? "author" : void 0
	});
	return [...page ? [{
		type: "page",
		key: page,
		address: page
	}] : [], commentEntry({
		page,
		id: idOf(row["_id"] ?? row["id"]),
		parent: parentOf(row["pid"], row["rid"]),
		...rootOf(row["rid"]),
		line,
		author,
		email: textOf(row["mail"]),
		body: {
			format: "html",
			source: bodyOf(row["comment"])
		},
		createdAt: dateOf(row["created"]),
		status: flagOf(row["isSpam"]) ? "spam" : "approved",
		...votes.reactions && { reactions: votes.reactions },
		...flagOf(row["top"]) && { pinned: true },
		repairs: [...repairs, ...votes.repairs],
		omitted: leftIn(row, votes.reactions !== void 0)
	})];
};
var readTwikoo = (text, layout) => readRows(text, layout, twikooEntries);
export { readTwikoo };

//# sourceMappingURL=twikoo.js.map