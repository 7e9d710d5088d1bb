// Reads pages, counts and the newest comments. A page takes at most seven queries, however deep its threads are; a page around a comment
// takes at most nine. Each query uses an index (tested in test/server/sql-plan.test.mjs).
import type { CommentPage, ListQuery } from '../../core/adapter.js';
import { type Caller, withOwnership } from '../../core/caller.js';
import { AfterwordError } from '../../core/errors.js';
import { redactForReader } from '../../core/open-records.js';
import type { CommentId, CommentRecord, DiscussionId } from '../../core/records.js';
import { ANSWER_BYTES, firstWithin } from '../../core/weight.js';
import { digest } from '../digest.js';
import { pathTo } from './around.js';
import { repliesIn, repliesWithin, REPLY_ORDER, threadPage, truncatedOf } from './replies.js';
import { rootsOf } from './roots.js';
import { isVisible, recordFromRow, rowBytes, storable } from './rows.js';
import type { CommentRow, Database, DiscussionRow } from './tables.js';

/** Pending comments on a page. */
const WAITING = 100;
/** Ids in one condition: more than a page has, and fewer than SQLite's limit of parameters. */
const IDS = 12_000;

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
  // Older versions kept the text of removed comments.
  return rows.map((row) =>
    withOwnership(redactForReader(recordFromRow(row, mine.get(row.id)), true), row.owner ?? undefined, caller),
  );
};

/** The pending comments that this caller may see: their own, or for a moderator all, the newest first; as many as fit into one
 *  answer. */
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
  ...(row?.first_comment_at && { firstCommentAt: row.first_comment_at }),
  ...(row?.closed === 1 && { closed: true }),
});

export const readPage = async (
  db: Database,
  id: DiscussionId,
  query: ListQuery,
  caller: Caller | undefined,
): Promise<CommentPage> => {
  if (query.around !== undefined && (query.cursor ?? query.thread) !== undefined)
    throw new AfterwordError('invalid', 'A page is around a comment, or after a cursor.');
  // This is read first: then changes that are made during the other queries have a higher version and are not missed.
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
  const rows = [...roots.filter(isVisible), ...replies, ...waiting];
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

const latestRows = (db: Database, limit: number, discussion: DiscussionId | undefined) => {
  let query = db.selectFrom('afterword_comments').where('status', '=', 'approved');
  if (discussion !== undefined) query = query.where('discussion', '=', discussion);
  for (const column of REPLY_ORDER) query = query.orderBy(column, 'desc');
  return query.limit(limit);
};

export const latestOf = async (
  db: Database,
  limit: number,
  discussion: DiscussionId | undefined,
): Promise<readonly CommentRecord[]> => {
  const rows = await latestRows(db, limit, discussion).selectAll().execute();
  return firstWithin(rows, rowBytes, ANSWER_BYTES).map((row) => recordFromRow(row));
};

/** Which are the newest comments of all discussions, and in which version. */
export const latestVersionOf = async (db: Database, limit: number): Promise<string> => {
  const rows = await latestRows(db, limit, undefined).select(['discussion', 'id', 'version']).execute();
  return await digest(JSON.stringify(rows.map(({ discussion, id, version }) => [discussion, id, version])));
};

/** The numbers of the newest changes of discussions. Discussions without any are not in it. */
export const versionsOf = async (
  db: Database,
  ids: readonly DiscussionId[],
): Promise<ReadonlyMap<DiscussionId, number>> => {
  const rows = await db.selectFrom('afterword_discussions').select(['id', 'version']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, version }) => [id, version]));
};
