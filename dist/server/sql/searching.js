import { searchLimit } from "../../core/search-page.js";
import { searchedWords } from "../../core/search-words.js";
import { ANSWER_BYTES, firstWithin } from "../../core/weight.js";
import { recordsFor } from "./reading.js";
import { cursorOf, parseCursor, rowBytes } from "./rows.js";
import { findEntries } from "./search-index.js";
// src/server/sql/searching.ts
var searchIn = async (db, id, query, caller) => {
	const words = searchedWords(query.words);
	const limit = searchLimit(query);
	const [below] = query.cursor === void 0 ? [] : parseCursor(query.cursor, ["number"]);
	if (!words.length) return { records: [] };
	const found = await findEntries(db, id, words, below, limit + 1);
	const shown = found.slice(0, limit);
	if (!shown.length) return { records: [] };
	const rows = await db.selectFrom("afterword_comments").selectAll().where("discussion", "=", id).where("id", "in", shown.map(({ comment }) => comment)).where("status", "=", "approved").execute();
	const byId = new Map(rows.map((row) => [row.id, row]));
	const places = firstWithin(shown, ({ comment }) => rowBytesOf(byId.get(comment)), ANSWER_BYTES);
	const last = places.at(-1);
	return {
		records: await recordsFor(db, id, places.flatMap(({ comment }) => byId.get(comment) ?? []), caller),
		...found.length > places.length && last && { cursor: cursorOf([last.number]) }
	};
};
var rowBytesOf = (row) => row ? rowBytes(row) : 0;
export { searchIn };

//# sourceMappingURL=searching.js.map