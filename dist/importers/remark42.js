import { authorFrom, plainName, votesFrom, votesFromScore } from "./author.js";
import { dateOf } from "./dates.js";
import { jsonValues } from "./json-values.js";
import { bodyOf, flagOf, has, idOf, isRow, parentOf, textOf } from "./row.js";
import { commentEntry, unreadableRow } from "./rows.js";
import { corrupt } from "./source.js";
// src/importers/remark42.ts
var checkVersion = (version) => {
	if (version !== 0 && version !== 1) throw corrupt(`This Remark42 backup is of version ${String(version)}; versions 0 and 1 can be read.`);
};
/** A page, or a user, of the first value. */
var metaEntries = (list, value) => {
	if (!isRow(value)) return [];
	if (list === "posts") {
		const key = textOf(value["url"]);
		return [{
			type: "page",
			key,
			address: key,
			...flagOf(value["read_only"]) && { closed: true }
		}];
	}
	const details = isRow(value["details"]) ? value["details"] : {};
	const email = textOf(details["email"]);
	return [...email ? [{
		type: "person",
		key: idOf(value["id"]),
		author: { name: "" },
		email
	}] : [], ...has(details["telegram"]) ? [{
		type: "note",
		omitted: "subscription"
	}] : []];
};
var votesIn = (row) => {
	const votes = isRow(row["votes"]) ? Object.values(row["votes"]) : [];
	if (!votes.length) return votesFromScore(row["score"]);
	const likes = votes.filter((vote) => vote === true).length;
	return votesFrom(likes, votes.length - likes);
};
var leftIn = (row, user) => [
	...has(user["ip"]) ? ["ip"] : [],
	...isRow(row["votes"]) && Object.keys(row["votes"]).length > 0 ? ["voters"] : [],
	...flagOf(user["email_subscription"]) ? ["subscription"] : []
];
var commentOf = (row, user, page, line) => {
	const id = idOf(user["id"]);
	const isGone = flagOf(row["delete"]);
	const { author, repairs } = authorFrom({
		id: id && id !== "deleted" ? `remark42:${id}` : void 0,
		name: plainName(textOf(user["name"])),
		avatar: textOf(user["picture"]),
		role: flagOf(user["admin"]) ? "moderator" : void 0
	});
	const votes = votesIn(row);
	const markdown = bodyOf(row["orig"]);
	return commentEntry({
		page,
		id: idOf(row["id"]),
		parent: parentOf(row["pid"]),
		line,
		author,
		...id && { person: id },
		body: markdown ? {
			format: "markdown",
			source: markdown
		} : {
			format: "html",
			source: bodyOf(row["text"])
		},
		createdAt: dateOf(row["time"]),
		editedAt: isRow(row["edit"]) ? dateOf(row["edit"]["time"]) : void 0,
		status: isGone ? "removed" : "approved",
		...votes.reactions && { reactions: votes.reactions },
		...flagOf(row["pin"]) && { pinned: true },
		repairs: [...repairs, ...votes.repairs],
		omitted: leftIn(row, user)
	});
};
var commentEntries = (value, line) => {
	if (!isRow(value)) return [unreadableRow(line)];
	const { locator, user } = value;
	const page = isRow(locator) ? textOf(locator["url"]) : "";
	const title = plainName(textOf(value["title"]));
	return [...page ? [{
		type: "page",
		key: page,
		address: page,
		...title && { title }
	}] : [], commentOf(value, isRow(user) ? user : {}, page, line)];
};
async function* readRemark42(text) {
	let values = 0;
	let version;
	const enters = (path) => {
		if (path.length > 0) return path.length === 1 && (path[0] === "users" || path[0] === "posts");
		values += 1;
		return values === 1;
	};
	for await (const found of jsonValues(text, {
		enters,
		many: true
	})) yield found.flatMap(({ path, value, line }) => {
		if (path.length === 0) return commentEntries(value, line);
		if (path[0] === "version") checkVersion(version = value);
		return path.length === 2 ? metaEntries(path[0], value) : [];
	});
	checkVersion(version);
}
export { readRemark42 };

//# sourceMappingURL=remark42.js.map