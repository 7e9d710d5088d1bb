import { authorFrom, votesFrom } from "./author.js";
import { dateOf } from "./dates.js";
import { bodyOf, flagOf, has, idOf, parentOf, rootOf, textOf } from "./row.js";
import { commentEntry, readRows } from "./rows.js";
import { withoutEndSlashes } from "./slashes.js";
// src/importers/artalk.ts
var leftIn = (row) => [
	...has(row["ip"]) ? ["ip"] : [],
	...has(row["ua"]) ? ["user-agent"] : [],
	...has(row["password"]) ? ["password"] : [],
	...has(row["badge_name"]) ? ["badge"] : [],
	...flagOf(row["is_collapsed"]) ? ["collapsed"] : []
];
/** The key of a page is its address, or a path on the first address of the site. */
var addressOf = (row) => {
	const key = textOf(row["page_key"]);
	const [site = ""] = textOf(row["site_urls"]).split(",");
	return key.startsWith("/") && /^https?:/i.test(site.trim()) ? `${withoutEndSlashes(site.trim())}${key}` : key;
};
var artalkEntries = (row, line) => {
	const page = addressOf(row);
	const title = textOf(row["page_title"]);
	const votes = votesFrom(row["vote_up"], row["vote_down"]);
	const { author, repairs } = authorFrom({
		name: textOf(row["nick"]),
		url: textOf(row["link"])
	});
	return [...page ? [{
		type: "page",
		key: page,
		address: page,
		...title && { title },
		...flagOf(row["page_admin_only"]) && { closed: true }
	}] : [], commentEntry({
		page,
		id: idOf(row["id"]),
		parent: parentOf(row["rid"]),
		...rootOf(row["root_id"]),
		line,
		author,
		email: textOf(row["email"]),
		body: {
			format: "markdown",
			source: bodyOf(row["content"])
		},
		createdAt: dateOf(row["created_at"] ?? row["date"]),
		status: flagOf(row["is_pending"]) ? "pending" : "approved",
		...votes.reactions && { reactions: votes.reactions },
		...flagOf(row["is_pinned"]) && { pinned: true },
		repairs: [...repairs, ...votes.repairs],
		omitted: leftIn(row)
	})];
};
var readArtalk = (text, layout) => readRows(text, layout, artalkEntries);
export { readArtalk };

//# sourceMappingURL=artalk.js.map