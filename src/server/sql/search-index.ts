// The index by which comments are found: FTS5 in SQLite, tsvectors in PostgreSQL. Our own code divides texts into words
// (core/search-words.ts), and the databases only keep and find them. So both find the same as the other stores.
// SQLite looks up the words. PostgreSQL looks through the discussion, newest first, until a page is full: it has no index of words,
// which would cost more with every write than it gains in one discussion.
// Every approved comment has an entry. The transaction that changes a comment changes its entry too.
import { type Expression, sql, type SqlBool } from 'kysely';
import { Fingerprint } from '../../core/fingerprint.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import { wordsToFind } from '../../core/search-words.js';
import { isSqlite } from './dialect.js';
import { recordFromRow, storable } from './rows.js';
import { newNumbers } from './search-numbers.js';
import { beyond } from './seeking.js';
import type { CommentRow, Database, Work } from './tables.js';

/** Rows in one statement. */
const ROWS = 500;

export const createSearchIndex = async (work: Work): Promise<void> => {
  const { schema } = work;
  const table = schema
    .createTable('afterword_searched')
    .addColumn('discussion', 'text', (column) => column.notNull())
    .addColumn('comment', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('afterword_searched_key', ['discussion', 'comment']);
  if (isSqlite(work)) {
    await table.addColumn('number', 'bigint', (column) => column.notNull()).execute();
    // With this tokenizer a word ends at a space, as our code writes it, and nowhere else. The index of prefixes keeps searches for
    // the first letters of a word quick: without it, all words that begin with them would be merged.
    await sql`create virtual table afterword_search using fts5 (words, tokenize = 'ascii', detail = none, prefix = '1 2 3')`.execute(
      work,
    );
  } else {
    await table
      .addColumn('number', 'bigint', (column) => column.notNull())
      .addColumn('words', sql`tsvector`, (column) => column.notNull())
      .execute();
  }
  await schema
    .createIndex('afterword_searched_number')
    .on('afterword_searched')
    .columns(isSqlite(work) ? ['number'] : ['discussion', 'number'])
    .unique()
    .execute();
};

/** Makes the entries of all comments, for a database that had no index. */
export const fillSearchIndex = async (work: Work): Promise<void> => {
  let last: readonly string[] | undefined;
  do {
    let query = work.selectFrom('afterword_comments').selectAll().where('status', '=', 'approved');
    if (last) query = query.where(beyond(['discussion', 'id'], last, true));
    const rows = await query.orderBy('discussion').orderBy('id').limit(ROWS).execute();
    await putEntries(work, rows);
    const end = rows.at(-1);
    last = rows.length === ROWS && end ? [end.discussion, end.id] : undefined;
  } while (last);
};

/** In SQLite, stands for the discussion among the words of a comment, so that the words of other discussions need not be looked at. No text
 *  has a word like this. Two discussions may share it; what is found is still right. */
const discussionWord = (id: DiscussionId): string => `§${new Fingerprint().text(storable(id)).toString()}`;

const wordsOf = (row: CommentRow): string => wordsToFind(recordFromRow(row)).map(storable).join(' ');

/** Makes the entries of comments that are new. */
export const addEntries = (work: Work, rows: readonly CommentRow[]): Promise<void> => putEntries(work, rows, true);

/** Brings the entries of these comments up to date. */
export const updateEntries = async (work: Work, rows: readonly CommentRow[]): Promise<void> => {
  for (let start = 0; start < rows.length; start += ROWS) {
    const some = rows.slice(start, start + ROWS);
    const hidden = some.filter(({ status }) => status !== 'approved');
    if (hidden.length) await removeEntries(work, hidden);
    await putEntries(
      work,
      some.filter(({ status }) => status === 'approved'),
    );
  }
};

const byDiscussion = (rows: readonly CommentRow[]): ReadonlyMap<DiscussionId, readonly CommentRow[]> => {
  const groups = new Map<DiscussionId, CommentRow[]>();
  for (const row of rows) {
    const group = groups.get(row.discussion);
    if (group) group.push(row);
    else groups.set(row.discussion, [row]);
  }
  return groups;
};

const removeEntries = async (work: Work, rows: readonly CommentRow[]): Promise<void> => {
  for (const [discussion, some] of byDiscussion(rows)) {
    const ids = some.map(({ id }) => id);
    if (isSqlite(work))
      await sql`delete from afterword_search where rowid in (select number from afterword_searched
        where discussion = ${discussion} and comment in (${sql.join(ids)}))`.execute(work);
    await work
      .deleteFrom('afterword_searched')
      .where('discussion', '=', discussion)
      .where('comment', 'in', ids)
      .execute();
  }
};

const putEntries = async (work: Work, rows: readonly CommentRow[], areNew = false): Promise<void> => {
  if (!rows.length) return;
  for (const [discussion, some] of byDiscussion(rows)) {
    const held: ReadonlyMap<CommentId, number> = areNew ? new Map() : await numbersHeld(work, discussion, some);
    const fresh = some.filter(({ id }) => !held.has(id));
    const numbers = new Map([
      ...held,
      ...(fresh.length ? await newNumbers(work, fresh, isSqlite(work) ? undefined : discussion) : []),
    ]);
    const entries = some.map((row) => ({ comment: row.id, number: numbers.get(row.id)!, words: wordsOf(row) }));
    await (isSqlite(work) ? putInSqlite : putInPostgres)(work, discussion, entries, held);
  }
};

const numbersHeld = async (
  work: Work,
  discussion: DiscussionId,
  rows: readonly CommentRow[],
): Promise<ReadonlyMap<CommentId, number>> => {
  const held = await work
    .selectFrom('afterword_searched')
    .select(['comment', 'number'])
    .where('discussion', '=', discussion)
    .where(
      'comment',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  return new Map(held.map(({ comment, number }) => [comment, number]));
};

interface Entry {
  readonly comment: CommentId;
  readonly number: number;
  readonly words: string;
}

type PutEntries = (
  work: Work,
  discussion: DiscussionId,
  entries: readonly Entry[],
  held: ReadonlyMap<CommentId, number>,
) => Promise<void>;

const putInSqlite: PutEntries = async (work, discussion, entries, held) => {
  const fresh = entries.filter(({ comment }) => !held.has(comment));
  if (fresh.length)
    await work
      .insertInto('afterword_searched')
      .values(fresh.map(({ comment, number }) => ({ discussion, comment, number })))
      .execute();
  if (held.size) await sql`delete from afterword_search where rowid in (${sql.join([...held.values()])})`.execute(work);
  const values = entries.map(({ number, words }) => sql`(${number}, ${`${discussionWord(discussion)} ${words}`})`);
  await sql`insert into afterword_search (rowid, words) values ${sql.join(values)}`.execute(work);
};

const putInPostgres: PutEntries = async (work, discussion, entries) => {
  const values = entries.map(
    ({ comment, number, words }) => sql`(${discussion}, ${comment}, ${number}, cast(${words} as tsvector))`,
  );
  await sql`insert into afterword_searched (discussion, comment, number, words) values ${sql.join(values)}
    on conflict (discussion, comment) do update set words = excluded.words`.execute(work);
};

/** A query for texts that have, for each of these, a word that begins with it. */
export const wantedInPostgres = (words: readonly string[]): string => words.map((word) => `'${word}':*`).join(' & ');

/** The same for SQLite. */
export const wantedInSqlite = (words: readonly string[]): string => words.map((word) => `"${word}"*`).join(' AND ');

/** The numbers and ids of what is found, newest first, below a number. */
export const findEntries = async (
  db: Database,
  discussion: DiscussionId,
  words: readonly string[],
  below: number | undefined,
  limit: number,
): Promise<readonly { readonly comment: CommentId; readonly number: number }[]> => {
  if (!isSqlite(db)) {
    const wanted = wantedInPostgres(words);
    let query = db
      .selectFrom('afterword_searched')
      .select(['comment', 'number'])
      .where('discussion', '=', discussion)
      // With `coalesce` the planner does not guess how many comments match, and goes along the index of numbers.
      .where(sql<SqlBool>`coalesce(words @@ cast(${wanted} as tsquery), false)`);
    if (below !== undefined) query = query.where('number', '<', below);
    return await query.orderBy('number', 'desc').limit(limit).execute();
  }
  const wanted = `"${discussionWord(discussion)}" AND ${wantedInSqlite(words)}`;
  const isBelow: Expression<SqlBool> = below === undefined ? sql`true` : sql`afterword_search.rowid < ${below}`;
  const { rows } = await sql<{ comment: CommentId; number: number }>`
    select held.comment, held.number from afterword_search
    inner join afterword_searched as held on held.number = afterword_search.rowid
    where afterword_search match ${wanted} and ${isBelow} and held.discussion = ${discussion}
    order by afterword_search.rowid desc limit ${limit}`.execute(db);
  return rows;
};
