// What readers are given: pages, counts, the newest. A page takes at most seven queries however deep its threads are, one
// around a comment nine,
// and each of them seeks in an index (test/server/sql-plan.test.mjs shows that).
import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely';
import type { CommentPage, ListQuery } from '../../core/adapter.js';
import { type Caller, withOwnership } from '../../core/caller.js';
import { AfterwordError } from '../../core/errors.js';
import { redactForReader } from '../../core/paging.js';
import type { CommentId, CommentRecord, DiscussionId } from '../../core/records.js';
import { ANSWER_BYTES, firstWithin } from '../../core/weight.js';
import { pathTo } from './around.js';
import { cursorOf, ORDERS, placeIn, recordOf, ROW_BYTES, rowBytes, storable } from './rows.js';
import type { CommentRow, Database, DiscussionRow, Tables } from './tables.js';

/** Roots a page, where the reader leaves it to us. */
const ROOTS = 50;
const MOST_ROOTS = 100;
/** Replies of one thread a page; the rest is asked for by thread. */
const REPLIES = 100;
/** Waiting comments a page. */
const WAITING = 100;
/** Ids in one condition: more than a page has, and fewer than SQLite takes parameters. */
const IDS = 12_000;

type Comments = ExpressionBuilder<Tables, 'afterword_comments'>;

const seen = (eb: Comments): Expression<SqlBool> =>
  eb.or([eb('status', '=', 'approved'), eb.and([eb('status', '=', 'removed'), eb('replies', '>', 0)])]);

/** Rows beyond a place in the order of these columns, or from it on. */
export const beyond = (
  columns: readonly (keyof CommentRow)[],
  place: readonly (string | number)[],
  ascends: boolean,
  isIncluded = false,
): Expression<SqlBool> => {
  const names = sql.join(columns.map((column) => sql.ref(column)));
  return sql<SqlBool>`(${names}) ${sql.raw((ascends ? '>' : '<') + (isIncluded ? '=' : ''))} (${sql.join(place)})`;
};

export const placeOf = (row: CommentRow, columns: readonly (keyof CommentRow)[]): (string | number)[] =>
  columns.map((column) => row[column] as string | number);

export const discussionRow = (db: Database, id: DiscussionId): Promise<DiscussionRow | undefined> =>
  db.selectFrom('afterword_discussions').selectAll().where('id', '=', id).executeTakeFirst();

/** The number of a discussion's newest change. */
export const versionOf = async (db: Database, id: DiscussionId): Promise<number> => {
  const row = await db.selectFrom('afterword_discussions').select('version').where('id', '=', id).executeTakeFirst();
  return row?.version ?? 0;
};

/** The reactions of a reader to these comments, by comment. */
const reactionsOf = async (
  db: Database,
  id: DiscussionId,
  rows: readonly CommentRow[],
  reader: string,
): Promise<ReadonlyMap<CommentId, ReadonlySet<string>>> => {
  const mine = new Map<CommentId, Set<string>>();
  const ids = rows.filter(({ reactions }) => reactions !== null).map((row) => row.id);
  for (let start = 0; start < ids.length; start += IDS) {
    const found = await db
      .selectFrom('afterword_reactions')
      .select(['comment', 'name'])
      .where('discussion', '=', id)
      .where('comment', 'in', ids.slice(start, start + IDS))
      .where('reader', '=', reader)
      .execute();
    for (const { comment, name } of found) mine.set(comment, (mine.get(comment) ?? new Set()).add(name));
  }
  return mine;
};

/** Rows as records, as this caller sees them. */
export const recordsFor = async (
  db: Database,
  id: DiscussionId,
  rows: readonly CommentRow[],
  caller: Caller | undefined,
): Promise<CommentRecord[]> => {
  const mine = await reactionsOf(db, id, rows, caller?.key ?? '');
  // A store of an older version may hold words of what was removed.
  return rows.map((row) =>
    withOwnership(redactForReader(recordOf(row, mine.get(row.id)), true), row.owner ?? undefined, caller),
  );
};

/** One page of roots, pinned ones before all: those are few, so each kind has its own seek.
 *
 * @param start the root it begins with
 */
const rootsOf = async (
  db: Database,
  id: DiscussionId,
  { order = 'oldest', limit = ROOTS, cursor }: ListQuery,
  start: CommentRow | undefined,
): Promise<{ readonly roots: readonly CommentRow[]; readonly cursor: string | undefined }> => {
  if (!(limit >= 1)) throw new AfterwordError('invalid', `A page cannot have ${limit} roots.`);
  const { columns, ascends } = ORDERS[order];
  const most = Math.min(limit, MOST_ROOTS);
  const [from = 1, ...place] = start
    ? placeOf(start, ['pinned', ...columns])
    : cursor === undefined
      ? []
      : placeIn(cursor, ['pinned', ...columns]);

  const seek = (pinned: number, after: readonly (string | number)[], count: number): Promise<CommentRow[]> => {
    let query = db
      .selectFrom('afterword_comments')
      .selectAll()
      .where('discussion', '=', id)
      .where('is_root', '=', 1)
      .where('pinned', '=', pinned as 0)
      .where('seen', '>', 0);
    if (after.length) query = query.where(beyond(columns, after, ascends, start !== undefined));
    for (const column of columns) query = query.orderBy(column, ascends ? 'asc' : 'desc');
    return query.limit(count).execute();
  };

  const rows = from === 1 ? await seek(1, place, most + 1) : [];
  if (rows.length <= most) rows.push(...(await seek(0, from === 1 ? [] : place, most + 1 - rows.length)));
  const roots = await firstThreadsWithin(db, id, rows.slice(0, most));
  const last = roots.at(-1);
  return {
    roots,
    cursor: rows.length > roots.length && last ? cursorOf([last.pinned, ...placeOf(last, columns)]) : undefined,
  };
};

const REPLY_ORDER = ['time', 'id_length', 'id'] as const;

const isLong = (root: CommentRow): boolean => root.seen > REPLIES;

const repliesTo = (db: Database, id: DiscussionId) =>
  db.selectFrom('afterword_comments').where('discussion', '=', id).where('is_root', '=', 0).where(seen);

/** As many replies of one thread as a page has, its first ones. */
const firstReplies = (db: Database, id: DiscussionId, root: CommentId) => {
  let query = repliesTo(db, id).where('root', '=', root);
  for (const column of REPLY_ORDER) query = query.orderBy(column);
  return query.limit(REPLIES);
};

/** Comments of a page whose texts are measured only once they are read. */
const UNMEASURED = 250;

/** The first of these threads that one answer can hold, by the texts of their replies as the database measures them. */
const firstThreadsWithin = async (
  db: Database,
  id: DiscussionId,
  roots: readonly CommentRow[],
): Promise<readonly CommentRow[]> => {
  const count = roots.reduce((sum, root) => sum + Math.min(root.seen, REPLIES), 0);
  const isMeasured = count > UNMEASURED || roots.some((root) => root.seen > REPLIES / 2);
  const replies = isMeasured ? await replyBytes(db, id, roots) : new Map<CommentId, number>();
  return firstWithin(roots, (root) => rowBytes(root) + (replies.get(root.id) ?? 0), ANSWER_BYTES);
};

/** How many bytes the replies take that a page has of each thread: of all at once where they are short, of each apart where
 *  one is long, so that nothing beyond a page's replies is read. */
const replyBytes = async (
  db: Database,
  id: DiscussionId,
  roots: readonly CommentRow[],
): Promise<ReadonlyMap<CommentId, number>> => {
  const bytes = sql<number | string>`sum(octet_length(source) + ${sql.raw(String(ROW_BYTES))})`.as('bytes');
  const ids = roots.map((root) => root.id);
  const [first, ...others] = ids.map((root) =>
    db
      .selectFrom(firstReplies(db, id, root).select(['root', 'source']).as('thread'))
      .select([sql<string | null>`max(root)`.as('root'), bytes]),
  );
  if (!first) return new Map();
  const query = roots.some(isLong)
    ? others.reduce((all, one) => all.unionAll(one), first)
    : repliesTo(db, id).where('root', 'in', ids).groupBy('root').select(['root', bytes]);
  const rows = await query.execute();
  // A thread without replies is a row of nulls.
  return new Map(rows.flatMap((row) => (row.root === null ? [] : [[row.root, Number(row.bytes)]])));
};

/** The first replies in each of these threads: of all at once where they are short, of each apart where one is long. */
const repliesIn = async (db: Database, id: DiscussionId, roots: readonly CommentRow[]): Promise<CommentRow[]> => {
  const ids = roots.filter((root) => root.seen > 1 || !isItselfSeen(root)).map((root) => root.id);
  if (!ids.length) return [];
  if (!roots.some(isLong)) return await repliesTo(db, id).where('root', 'in', ids).selectAll().execute();
  const [first, ...others] = ids.map((root) =>
    db.selectFrom(firstReplies(db, id, root).selectAll().as('thread')).selectAll(),
  );
  if (!first) return [];
  return await others.reduce((all, one) => all.unionAll(one), first).execute();
};

/** Those that one answer can hold, of each thread its first ones: at least one of each, after which the others are asked for. */
const repliesWithin = (roots: readonly CommentRow[], replies: readonly CommentRow[]): readonly CommentRow[] => {
  const room = ANSWER_BYTES - roots.reduce((sum, root) => sum + rowBytes(root), 0);
  if (replies.reduce((sum, row) => sum + rowBytes(row), 0) <= room) return replies;
  const threads = new Map<CommentId, CommentRow[]>();
  for (const row of replies) {
    const thread = threads.get(row.root);
    if (thread) thread.push(row);
    else threads.set(row.root, [row]);
  }
  let left = room;
  return roots.flatMap((root) => {
    const rows = (threads.get(root.id) ?? []).sort(byReplyOrder);
    const first = firstWithin(rows, rowBytes, Math.max(0, left));
    for (const row of first) left -= rowBytes(row);
    return first;
  });
};

const byReplyOrder = (a: CommentRow, b: CommentRow): number =>
  a.time - b.time || a.id_length - b.id_length || (a.id < b.id ? -1 : Number(a.id > b.id));

const isItselfSeen = ({ status, replies }: CommentRow): boolean =>
  status === 'approved' || (status === 'removed' && replies > 0);

/**
 * Which threads have more replies than the page.
 *
 * @param further replies that the page has besides the first ones of a thread; who asks for more is given them again
 */
const truncatedOf = (
  roots: readonly CommentRow[],
  replies: readonly CommentRow[],
  further: readonly CommentRow[],
): NonNullable<CommentPage['truncated']> => {
  const shown = new Map<CommentId, CommentRow[]>();
  for (const reply of replies) shown.set(reply.root, [...(shown.get(reply.root) ?? []), reply]);
  return roots.flatMap((root) => {
    const rows = shown.get(root.id) ?? [];
    const beyondThem = further.filter((row) => row.root === root.id && row.is_root === 0 && isItselfSeen(row));
    const hidden = root.seen - Number(isItselfSeen(root)) - rows.length - beyondThem.length;
    const last = rows.at(-1);
    return hidden > 0 && last ? [{ thread: root.id, hidden, cursor: cursorOf(placeOf(last, REPLY_ORDER)) }] : [];
  });
};

/** What waits and this caller sees nevertheless: their own, or all there is for a moderator; of that as much as one answer
 *  can hold, a moderator's newest first. */
const waitingFor = async (db: Database, id: DiscussionId, caller: Caller | undefined): Promise<CommentRow[]> => {
  if (!caller) return [];
  const query = db
    .selectFrom('afterword_comments')
    .selectAll()
    .where('discussion', '=', id)
    .where('status', '=', 'pending');
  const ordered = REPLY_ORDER.reduce((one, column) => one.orderBy(column, 'desc'), query);
  const rows = await (caller.moderates ? ordered : query.where('owner', '=', caller.key)).limit(WAITING).execute();
  return firstWithin(rows, rowBytes, ANSWER_BYTES);
};

export const aboutOf = (row: DiscussionRow | undefined): Omit<CommentPage, 'records'> => ({
  total: row?.total ?? 0,
  version: row?.version ?? 0,
  ...(row?.title && { title: row.title }),
  ...(row?.url && { url: row.url }),
  ...(row?.began && { began: row.began }),
  ...(row?.closed === 1 && { closed: true }),
});

const threadPage = async (
  db: Database,
  id: DiscussionId,
  { thread = '', cursor = '', limit = REPLIES }: ListQuery,
): Promise<{ readonly rows: readonly CommentRow[]; readonly cursor: string | undefined }> => {
  const most = Math.min(limit, REPLIES);
  let query = db
    .selectFrom('afterword_comments')
    .selectAll()
    .where('discussion', '=', id)
    .where('root', '=', thread)
    .where('is_root', '=', 0)
    .where(seen)
    .where(beyond(REPLY_ORDER, placeIn(cursor, REPLY_ORDER), true));
  for (const column of REPLY_ORDER) query = query.orderBy(column);
  const found = await query.limit(most + 1).execute();
  const rows = firstWithin(found.slice(0, most), rowBytes, ANSWER_BYTES);
  const last = rows.at(-1);
  return { rows, cursor: found.length > rows.length && last ? cursorOf(placeOf(last, REPLY_ORDER)) : undefined };
};

export const pageOf = async (
  db: Database,
  id: DiscussionId,
  query: ListQuery,
  caller: Caller | undefined,
): Promise<CommentPage> => {
  if (query.around !== undefined && (query.cursor ?? query.thread) !== undefined)
    throw new AfterwordError('invalid', 'A page is around a comment, or after a cursor.');
  // First of all, so that what changes meanwhile comes again as a change, and is not missed.
  const about = aboutOf(await discussionRow(db, id));
  if (query.thread !== undefined) {
    const { rows, cursor } = await threadPage(db, id, query);
    return { ...about, records: await recordsFor(db, id, rows, caller), ...(cursor !== undefined && { cursor }) };
  }
  const { path, root } =
    query.around === undefined ? { path: [], root: undefined } : await pathTo(db, id, query.around, caller);
  const { roots, cursor } = await rootsOf(db, id, query, root);
  const replies = repliesWithin(roots, await repliesIn(db, id, roots));
  const waiting = query.cursor === undefined ? await waitingFor(db, id, caller) : [];
  const rows = [...roots.filter(isItselfSeen), ...replies, ...waiting];
  const held = new Set(rows.map((row) => row.id));
  const more = path.filter((row) => !held.has(row.id));
  const truncated = truncatedOf(roots, replies, more);
  return {
    ...about,
    records: await recordsFor(db, id, [...rows, ...more], caller),
    ...(cursor !== undefined && { cursor }),
    ...(truncated.length > 0 && { truncated }),
  };
};

export const countsOf = async (
  db: Database,
  ids: readonly DiscussionId[],
): Promise<ReadonlyMap<DiscussionId, number>> => {
  const totals = new Map<DiscussionId, number>();
  for (let start = 0; start < ids.length; start += IDS) {
    const rows = await db
      .selectFrom('afterword_discussions')
      .select(['id', 'total'])
      .where('id', 'in', ids.slice(start, start + IDS))
      .execute();
    for (const { id, total } of rows) totals.set(id, total);
  }
  return new Map(ids.map((id) => [id, totals.get(storable(id)) ?? 0]));
};

export const latestOf = async (
  db: Database,
  limit: number,
  discussion: DiscussionId | undefined,
): Promise<readonly CommentRecord[]> => {
  let query = db.selectFrom('afterword_comments').selectAll().where('status', '=', 'approved');
  if (discussion !== undefined) query = query.where('discussion', '=', discussion);
  for (const column of REPLY_ORDER) query = query.orderBy(column, 'desc');
  const rows = await query.limit(limit).execute();
  return firstWithin(rows, rowBytes, ANSWER_BYTES).map((row) => recordOf(row));
};
