// What a database can tell of the names and words that a filter asks for. Databases do not fold letters as core/search-words.ts does, so
// these conditions let some rows through that do not match, and all that do.
import { type Expression, sql, type SqlBool } from 'kysely';
import type { QueueQuery } from '../../core/adapter.js';
import { fold, searchedWords, WORD } from '../../core/search-words.js';
import { isSqlite } from './dialect.js';
import { wantedInPostgres, wantedInSqlite } from './search-index.js';
import type { Database } from './tables.js';

type Condition = Expression<SqlBool>;

const anyOf = (...conditions: readonly Condition[]): Condition => sql`(${sql.join([...conditions], sql` or `)})`;

const column = (name: string) => sql.ref<string>(`afterword_comments.${name}`);

/**
 * Where the characters are that folding makes to letters or digits of ASCII, or takes away; among others that do not matter. Punctuation,
 * and letters of Greek, Cyrillic, Hebrew, Arabic, Chinese, Japanese and Korean, are not in it.
 */
export const FOLDED_TO_ASCII: readonly (readonly [number, number])[] = [
  [0xaa, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5c7],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6ed],
  [0x700, 0x1fff],
  [0x2070, 0x209c],
  [0x20a8, 0x20f0],
  [0x2100, 0x218f],
  [0x2460, 0x24ea],
  [0x2c60, 0x2dff],
  [0x302a, 0x302f],
  [0x3099, 0x309a],
  [0x3250, 0x33ff],
  [0xa640, 0xabff],
  [0xfb00, 0xfb1e],
  [0xfe00, 0xfe2f],
  [0xff10, 0xff5a],
  [0xff9e, 0xff9f],
  [0x10000, 0x1f1ff],
  [0x1fbf0, 0x1fbff],
  [0xe0100, 0xe01ef],
];

const CLASS = `[${FOLDED_TO_ASCII.map((range) => range.map((code) => String.fromCodePoint(code)).join('-')).join('')}]`;

/** Punctuation that stands in most texts. */
const QUOTES = ['’', '‘', '“', '”', '…', '–', '—'];

const withoutQuotes = (text: Expression<string>): Expression<string> =>
  QUOTES.reduce<Expression<string>>((rest, quote) => sql`replace(${rest}, ${quote}, '')`, text);

/** Whether it has characters that are not ASCII. A text without them folds to one without. */
const hasOthers = (db: Database, text: Expression<string>): Condition =>
  isSqlite(db) ? sql`length(cast(${text} as blob)) > length(${text})` : sql`octet_length(${text}) > length(${text})`;

/** Only such a text can have letters of ASCII that it seems not to have. Most texts need only the first, which is quick. */
const hasFolded = (db: Database, text: Expression<string>): Condition =>
  sql`(${hasOthers(db, withoutQuotes(text))} and ${isSqlite(db) ? sql`${text} glob ${`*${CLASS}*`}` : sql`${text} ~ ${CLASS}`})`;

/** @param word folded, of letters and digits */
const hasPart = (db: Database, text: Expression<string>, word: string): Condition => {
  if (/[^\0-\x7f]/.test(word)) return hasOthers(db, text);
  // In SQLite `like` takes capitals of ASCII as small letters, and no others. In PostgreSQL the locale must not decide.
  const isLike: Condition = isSqlite(db)
    ? sql`${text} like ${`%${word}%`}`
    : sql`lower(${text} collate "C") like ${`%${word}%`}`;
  return anyOf(isLike, hasFolded(db, text));
};

const hasParts = (db: Database, text: Expression<string>, folded: string): Condition =>
  sql`(${sql.join([sql`1 = 1`, ...(folded.match(WORD) ?? []).map((word) => hasPart(db, text, word))], sql` and `)})`;

/** Whether a moderator may still restore it: then it is compared with words that are kept elsewhere. */
const isRestorable = (now: number): Condition => sql`afterword_comments.status = 'removed' and exists (
  select 1 from afterword_decisions as decision where decision.discussion = ${column('discussion')}
  and decision.comment = ${column('id')} and decision.kept_until > ${now})`;

const isBy = (db: Database, author: string): Condition => {
  const wanted = fold(author.trim());
  const email = sql.ref<string>('given.email');
  const hasAddress: Condition = sql`exists (select 1 from afterword_emails as given
    where given.discussion = ${column('discussion')} and given.comment = ${column('id')}
    and ${hasParts(db, email, wanted)})`;
  return anyOf(
    hasParts(db, column('author_name'), wanted),
    sql`${column('author_id')} = ${author}`,
    ...(author.includes('@') ? [hasAddress] : []),
  );
};

const hasWord = (db: Database, word: string): Condition =>
  anyOf(
    hasPart(db, column('source'), word),
    hasPart(db, column('author_name'), word),
    // Tags and references can stand within a word.
    sql`(${column('format')} = 'html' and (${column('source')} like '%<%' or ${column('source')} like '%&%'))`,
  );

/** More comments than so many with some words are not looked up: they are soon found without an index. */
const MOST_LOOKED_UP = 5000;

/** Whether a comment that readers see has these words, by the search index; undefined if that would not be quicker. */
const isFound = async (db: Database, words: readonly string[]): Promise<Condition | undefined> => {
  if (!isSqlite(db))
    return sql`exists (select 1 from afterword_searched as held where held.discussion = ${column('discussion')}
      and held.comment = ${column('id')} and held.words @@ cast(${wantedInPostgres(words)} as tsquery))`;
  const wanted = wantedInSqlite(words);
  const { rows } = await sql`select 1 from afterword_search where afterword_search match ${wanted}
    limit 1 offset ${MOST_LOOKED_UP}`.execute(db);
  return rows.length
    ? undefined
    : sql`(${column('discussion')}, ${column('id')}) in (select held.discussion, held.comment from afterword_search
        inner join afterword_searched as held on held.number = afterword_search.rowid
        where afterword_search match ${wanted})`;
};

/** By the status of a comment: what it fulfils if it matches. Rows that fulfil it are compared further (core/queue.ts). */
export type QueueConditions = (status: string | undefined) => readonly Condition[];

/** Undefined if a filter has no author and no words. */
export const queueConditions = async (
  db: Database,
  { author, words, queue }: QueueQuery,
  now: number,
): Promise<QueueConditions | undefined> => {
  const searched = words === undefined ? [] : searchedWords(words);
  if (!author?.trim() && !searched.length) return undefined;
  const byAuthor = author?.trim() ? [isBy(db, author)] : [];
  const byText = searched.map((word) => hasWord(db, word));
  const found = searched.length && queue === 'all' ? await isFound(db, searched) : undefined;
  return (status) => {
    if (status === 'approved') return [...byAuthor, ...(found ? [found] : byText)];
    const conditions = [...byAuthor, ...byText];
    return status === 'removed' ? conditions.map((condition) => anyOf(condition, isRestorable(now))) : conditions;
  };
};
