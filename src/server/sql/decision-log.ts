// The log of moderators' decisions in the database: writing it, reading it page by page, and the newest decision about each of some
// comments.
import { type SqlBool, type Expression, sql } from 'kysely';
import type { Decision, DecisionPage, DecisionQuery } from '../../core/adapter.js';
import { assertModerator, type Caller } from '../../core/caller.js';
import { randomId } from '../../core/random-id.js';
import { newestRows } from './newest-rows.js';
import type { Database, DecisionRow, Work } from './tables.js';

export const decisionFromRow = (row: DecisionRow, now: number): Decision => ({
  id: row.id,
  action: row.action as Decision['action'],
  discussion: row.discussion,
  ...(row.comment !== null && { comment: row.comment }),
  ...(row.from_status !== null && { from: row.from_status as 'approved' }),
  ...(row.to_status !== null && { to: row.to_status as 'approved' }),
  moderator: { ...(row.moderator_id !== null && { id: row.moderator_id }), name: row.moderator_name },
  decidedAt: new Date(row.time).toISOString(),
  ...(row.reason !== null && { reason: row.reason }),
  ...(row.kept_until !== null &&
    row.undone_by === null &&
    row.kept_until > now && { undoableUntil: new Date(row.kept_until).toISOString() }),
  ...(row.undoes !== null && { undoes: row.undoes }),
  ...(row.undone_by !== null && { undoneBy: row.undone_by }),
});

export type NewDecision = Pick<DecisionRow, 'action' | 'discussion'> &
  Partial<
    Pick<
      DecisionRow,
      'comment' | 'from_status' | 'to_status' | 'reason' | 'undoes' | 'revision' | 'kept' | 'kept_until'
    >
  >;

export const logDecision = async (
  work: Work,
  entry: NewDecision,
  caller: Caller | undefined,
  now: number,
): Promise<DecisionRow> => {
  const newest = await work
    .selectFrom('afterword_decisions')
    .select('time')
    .where('discussion', '=', entry.discussion)
    .orderBy('time', 'desc')
    .limit(1)
    .executeTakeFirst();
  const row: DecisionRow = {
    id: randomId(),
    // In a discussion every decision has another time, so that the order of the log is the order in which they were made.
    time: Math.max(now, (newest?.time ?? 0) + 1),
    moderator_id: caller?.author?.id ?? null,
    moderator_name: caller?.author?.name ?? '',
    comment: null,
    from_status: null,
    to_status: null,
    reason: null,
    undoes: null,
    undone_by: null,
    revision: null,
    kept: null,
    kept_until: null,
    ...entry,
  };
  await work.insertInto('afterword_decisions').values(row).execute();
  return row;
};

/** Names comments of several discussions. */
export interface Named {
  readonly discussion: string;
  readonly comment: string;
}

/** The condition that a row belongs to one of these comments. Both databases find the rows by an index that begins with the columns. */
export const isOneOf = (columns: readonly [string, string], named: readonly Named[]): Expression<SqlBool> =>
  sql<SqlBool>`(${sql.ref(columns[0])}, ${sql.ref(columns[1])}) in (values ${pairsOf(named)})`;

const pairsOf = (named: readonly Named[]) =>
  sql.join(named.map(({ discussion, comment }) => sql`(${discussion}, ${comment})`));

export const nameOf = ({ discussion, comment }: Named): string => JSON.stringify([discussion, comment]);

/** The newest decision about each of these comments, by `nameOf`. */
export const newestDecisions = async (
  db: Database,
  named: readonly Named[],
): Promise<ReadonlyMap<string, DecisionRow>> => {
  if (!named.length) return new Map();
  const { rows } = await sql<
    DecisionRow & { comment: string }
  >`select decision.* from (values ${pairsOf(named)}) as named
    join afterword_decisions as decision on decision.id = (select id from afterword_decisions
    where discussion = named.column1 and comment = named.column2 order by time desc, id desc limit 1)`.execute(db);
  return new Map(rows.map((row) => [nameOf(row), row]));
};

export const decisionsIn = async (
  db: Database,
  { discussion, comment, ...page }: DecisionQuery,
  now: number,
  caller: Caller | undefined,
): Promise<DecisionPage> => {
  assertModerator(caller);
  let query = db.selectFrom('afterword_decisions').selectAll();
  if (discussion !== undefined) query = query.where('discussion', '=', discussion);
  if (comment !== undefined) query = query.where('comment', '=', comment);
  const { rows, next } = await newestRows(page, (condition, most) =>
    query.where(condition).orderBy('time', 'desc').orderBy('id', 'desc').limit(most).execute(),
  );
  return { decisions: rows.map((row) => decisionFromRow(row, now)), ...next };
};
