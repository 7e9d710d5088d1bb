import { WORD, fold, searchedWords } from "../../core/search-words.js";
import { isSqlite } from "./dialect.js";
import { wantedInPostgres, wantedInSqlite } from "./search-index.js";
import { sql } from "kysely";
// src/server/sql/queue-conditions.ts
var anyOf = (...conditions) => sql`(${sql.join([...conditions], sql` or `)})`;
var column = (name) => sql.ref(`afterword_comments.${name}`);
/**
* Where the characters are that folding makes to letters or digits of ASCII, or takes away; among others that do not matter. Punctuation,
* and letters of Greek, Cyrillic, Hebrew, Arabic, Chinese, Japanese and Korean, are not in it.
*/
var FOLDED_TO_ASCII = [
	[170, 879],
	[1155, 1161],
	[1425, 1479],
	[1552, 1562],
	[1611, 1631],
	[1648, 1648],
	[1750, 1773],
	[1792, 8191],
	[8304, 8348],
	[8360, 8432],
	[8448, 8591],
	[9312, 9450],
	[11360, 11775],
	[12330, 12335],
	[12441, 12442],
	[12880, 13311],
	[42560, 44031],
	[64256, 64286],
	[65024, 65071],
	[65296, 65370],
	[65438, 65439],
	[65536, 127487],
	[130032, 130047],
	[917760, 917999]
];
var CLASS = `[${FOLDED_TO_ASCII.map((range) => range.map((code) => String.fromCodePoint(code)).join("-")).join("")}]`;
/** Punctuation that stands in most texts. */
var QUOTES = [
	"’",
	"‘",
	"“",
	"”",
	"…",
	"–",
	"—"
];
var withoutQuotes = (text) => QUOTES.reduce((rest, quote) => sql`replace(${rest}, ${quote}, '')`, text);
/** Whether it has characters that are not ASCII. A text without them folds to one without. */
var hasOthers = (db, text) => isSqlite(db) ? sql`length(cast(${text} as blob)) > length(${text})` : sql`octet_length(${text}) > length(${text})`;
/** Only such a text can have letters of ASCII that it seems not to have. Most texts need only the first, which is quick. */
var hasFolded = (db, text) => sql`(${hasOthers(db, withoutQuotes(text))} and ${isSqlite(db) ? sql`${text} glob ${`*${CLASS}*`}` : sql`${text} ~ ${CLASS}`})`;
/** @param word folded, of letters and digits */
var hasPart = (db, text, word) => {
	if (/[^\0-\x7f]/.test(word)) return hasOthers(db, text);
	return anyOf(isSqlite(db) ? sql`${text} like ${`%${word}%`}` : sql`lower(${text} collate "C") like ${`%${word}%`}`, hasFolded(db, text));
};
var hasParts = (db, text, folded) => sql`(${sql.join([sql`1 = 1`, ...(folded.match(WORD) ?? []).map((word) => hasPart(db, text, word))], sql` and `)})`;
/** Whether a moderator may still restore it: then it is compared with words that are kept elsewhere. */
var isRestorable = (now) => sql`afterword_comments.status = 'removed' and exists (
  select 1 from afterword_decisions as decision where decision.discussion = ${column("discussion")}
  and decision.comment = ${column("id")} and decision.kept_until > ${now})`;
var isBy = (db, author) => {
	const wanted = fold(author.trim());
	const email = sql.ref("given.email");
	const hasAddress = sql`exists (select 1 from afterword_emails as given
    where given.discussion = ${column("discussion")} and given.comment = ${column("id")}
    and ${hasParts(db, email, wanted)})`;
	return anyOf(hasParts(db, column("author_name"), wanted), sql`${column("author_id")} = ${author}`, ...author.includes("@") ? [hasAddress] : []);
};
var hasWord = (db, word) => anyOf(hasPart(db, column("source"), word), hasPart(db, column("author_name"), word), sql`(${column("format")} = 'html' and (${column("source")} like '%<%' or ${column("source")} like '%&%'))`);
/** More comments than so many with some words are not looked up: they are soon found without an index. */
var MOST_LOOKED_UP = 5e3;
/** Whether a comment that readers see has these words, by the search index; undefined if that would not be quicker. */
var isFound = async (db, words) => {
	if (!isSqlite(db)) return sql`exists (select 1 from afterword_searched as held where held.discussion = ${column("discussion")}
      and held.comment = ${column("id")} and held.words @@ cast(${wantedInPostgres(words)} as tsquery))`;
	const wanted = wantedInSqlite(words);
	const { rows } = await sql`select 1 from afterword_search where afterword_search match ${wanted}
    limit 1 offset ${MOST_LOOKED_UP}`.execute(db);
	return rows.length ? void 0 : sql`(${column("discussion")}, ${column("id")}) in (select held.discussion, held.comment from afterword_search
        inner join afterword_searched as held on held.number = afterword_search.rowid
        where afterword_search match ${wanted})`;
};
/** Undefined if a filter has no author and no words. */
var queueConditions = async (db, { author, words, queue }, now) => {
	const searched = words === void 0 ? [] : searchedWords(words);
	if (!author?.trim() && !searched.length) return void 0;
	const byAuthor = author?.trim() ? [isBy(db, author)] : [];
	const byText = searched.map((word) => hasWord(db, word));
	const found = searched.length && queue === "all" ? await isFound(db, searched) : void 0;
	return (status) => {
		if (status === "approved") return [...byAuthor, ...found ? [found] : byText];
		const conditions = [...byAuthor, ...byText];
		return status === "removed" ? conditions.map((condition) => anyOf(condition, isRestorable(now))) : conditions;
	};
};
export { FOLDED_TO_ASCII, queueConditions };

//# sourceMappingURL=queue-conditions.js.map