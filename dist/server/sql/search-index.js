import { Fingerprint } from "../../core/fingerprint.js";
import { wordsToFind } from "../../core/search-words.js";
import { isSqlite } from "./dialect.js";
import { recordFromRow, storable } from "./rows.js";
import { newNumbers } from "./search-numbers.js";
import { beyond } from "./seeking.js";
import { sql } from "kysely";
// src/server/sql/search-index.ts
/** Rows in one statement. */
var ROWS = 500;
var createSearchIndex = async (work) => {
	const { schema } = work;
	const table = schema.createTable("afterword_searched").addColumn("discussion", "text", (column) => column.notNull()).addColumn("comment", "text", (column) => column.notNull()).addPrimaryKeyConstraint("afterword_searched_key", ["discussion", "comment"]);
	if (isSqlite(work)) {
		await table.addColumn("number", "bigint", (column) => column.notNull()).execute();
		await sql`create virtual table afterword_search using fts5 (words, tokenize = 'ascii', detail = none, prefix = '1 2 3')`.execute(work);
	} else await table.addColumn("number", "bigint", (column) => column.notNull()).addColumn("words", sql`tsvector`, (column) => column.notNull()).execute();
	await schema.createIndex("afterword_searched_number").on("afterword_searched").columns(isSqlite(work) ? ["number"] : ["discussion", "number"]).unique().execute();
};
/** Makes the entries of all comments, for a database that had no index. */
var fillSearchIndex = async (work) => {
	let last;
	do {
		let query = work.selectFrom("afterword_comments").selectAll().where("status", "=", "approved");
		if (last) query = query.where(beyond(["discussion", "id"], last, true));
		const rows = await query.orderBy("discussion").orderBy("id").limit(ROWS).execute();
		await putEntries(work, rows);
		const end = rows.at(-1);
		last = rows.length === ROWS && end ? [end.discussion, end.id] : void 0;
	} while (last);
};
/** In SQLite, stands for the discussion among the words of a comment, so that the words of other discussions need not be looked at. No text
*  has a word like this. Two discussions may share it; what is found is still right. */
var discussionWord = (id) => `§${new Fingerprint().text(storable(id)).toString()}`;
var wordsOf = (row) => wordsToFind(recordFromRow(row)).map(storable).join(" ");
/** Makes the entries of comments that are new. */
var addEntries = (work, rows) => putEntries(work, rows, true);
/** Brings the entries of these comments up to date. */
var updateEntries = async (work, rows) => {
	for (let start = 0; start < rows.length; start += ROWS) {
		const some = rows.slice(start, start + ROWS);
		const hidden = some.filter(({ status }) => status !== "approved");
		if (hidden.length) await removeEntries(work, hidden);
		await putEntries(work, some.filter(({ status }) => status === "approved"));
	}
};
var byDiscussion = (rows) => {
	const groups = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const group = groups.get(row.discussion);
		if (group) group.push(row);
		else groups.set(row.discussion, [row]);
	}
	return groups;
};
var removeEntries = async (work, rows) => {
	for (const [discussion, some] of byDiscussion(rows)) {
		const ids = some.map(({ id }) => id);
		if (isSqlite(work)) await sql`delete from afterword_search where rowid in (select number from afterword_searched
        where discussion = ${discussion} and comment in (${sql.join(ids)}))`.execute(work);
		await work.deleteFrom("afterword_searched").where("discussion", "=", discussion).where("comment", "in", ids).execute();
	}
};
var putEntries = async (work, rows, areNew = false) => {
	if (!rows.length) return;
	for (const [discussion, some] of byDiscussion(rows)) {
		const held = areNew ? /* @__PURE__ */ new Map() : await numbersHeld(work, discussion, some);
		const fresh = some.filter(({ id }) => !held.has(id));
		const numbers = new Map([...held, ...fresh.length ? await newNumbers(work, fresh, isSqlite(work) ? void 0 : discussion) : []]);
		const entries = some.map((row) => ({
			comment: row.id,
			number: numbers.get(row.id),
			words: wordsOf(row)
		}));
		await (isSqlite(work) ? putInSqlite : putInPostgres)(work, discussion, entries, held);
	}
};
var numbersHeld = async (work, discussion, rows) => {
	const held = await work.selectFrom("afterword_searched").select(["comment", "number"]).where("discussion", "=", discussion).where("comment", "in", rows.map(({ id }) => id)).execute();
	return new Map(held.map(({ comment, number }) => [comment, number]));
};
var putInSqlite = async (work, discussion, entries, held) => {
	const fresh = entries.filter(({ comment }) => !held.has(comment));
	if (fresh.length) await work.insertInto("afterword_searched").values(fresh.map(({ comment, number }) => ({
		discussion,
		comment,
		number
	}))).execute();
	if (held.size) await sql`delete from afterword_search where rowid in (${sql.join([...held.values()])})`.execute(work);
	const values = entries.map(({ number, words }) => sql`(${number}, ${`${discussionWord(discussion)} ${words}`})`);
	await sql`insert into afterword_search (rowid, words) values ${sql.join(values)}`.execute(work);
};
var putInPostgres = async (work, discussion, entries) => {
	const values = entries.map(({ comment, number, words }) => sql`(${discussion}, ${comment}, ${number}, cast(${words} as tsvector))`);
	await sql`insert into afterword_searched (discussion, comment, number, words) values ${sql.join(values)}
    on conflict (discussion, comment) do update set words = excluded.words`.execute(work);
};
/** A query for texts that have, for each of these, a word that begins with it. */
var wantedInPostgres = (words) => words.map((word) => `'${word}':*`).join(" & ");
/** The same for SQLite. */
var wantedInSqlite = (words) => words.map((word) => `"${word}"*`).join(" AND ");
/** The numbers and ids of what is found, newest first, below a number. */
var findEntries = async (db, discussion, words, below, limit) => {
	if (!isSqlite(db)) {
		const wanted = wantedInPostgres(words);
		let query = db.selectFrom("afterword_searched").select(["comment", "number"]).where("discussion", "=", discussion).where(sql`coalesce(words @@ cast(${wanted} as tsquery), false)`);
		if (below !== void 0) query = query.where("number", "<", below);
		return await query.orderBy("number", "desc").limit(limit).execute();
	}
	const wanted = `"${discussionWord(discussion)}" AND ${wantedInSqlite(words)}`;
	const isBelow = below === void 0 ? sql`true` : sql`afterword_search.rowid < ${below}`;
	const { rows } = await sql`
    select held.comment, held.number from afterword_search
    inner join afterword_searched as held on held.number = afterword_search.rowid
    where afterword_search match ${wanted} and ${isBelow} and held.discussion = ${discussion}
    order by afterword_search.rowid desc limit ${limit}`.execute(db);
	return rows;
};
export { addEntries, createSearchIndex, fillSearchIndex, findEntries, updateEntries, wantedInPostgres, wantedInSqlite };

//# sourceMappingURL=search-index.js.map