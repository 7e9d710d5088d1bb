// What a queue tells about its comments besides their records. Each kind of detail takes one query for a page, except the reports and the
// counts, which take one for each comment or author that has some.
import { sql } from 'kysely';
import type { AuthorCounts, QueueDetails, Report } from '../../core/adapter.js';
import { parentDetails } from '../../core/queue.js';
import type { CommentRecord } from '../../core/records.js';
import { decisionFromRow, isOneOf, nameOf } from './decision-log.js';
import { heldReasonsIn } from './held-reasons.js';
import { keptIn } from './kept-states.js';
import { reportsOf } from './reports.js';
import { recordFromRow } from './rows.js';
import type { CommentRow, Database, DecisionRow, DiscussionRow } from './tables.js';

/** Reports of a comment that a page tells. */
const REPORTS = 10;
/** Comments of an author that are counted. */
const MOST_COUNTED = 1000;

const reportsAbout = async (db: Database, row: CommentRow): Promise<readonly Report[]> => {
  if (row.reported_at === null) return [];
  return (await reportsOf(db, row.discussion, row.id, undefined)).slice(0, REPORTS);
};

const countsOf = async (db: Database, owner: string): Promise<AuthorCounts> => {
  const own = db.selectFrom('afterword_comments').select('status').where('owner', '=', owner).limit(MOST_COUNTED);
  const count = (status: string) => sql<number | string>`count(case when status = ${status} then 1 end)`;
  const found = await db
    .selectFrom(own.as('own'))
    .select([
      count('approved').as('approved'),
      count('pending').as('pending'),
      count('spam').as('spam'),
      count('removed').as('removed'),
    ])
    .executeTakeFirstOrThrow();
  return Object.fromEntries(Object.entries(found).map(([status, number]) => [status, Number(number)])) as AuthorCounts;
};

/** The e-mail addresses of these comments, by `nameOf`. */
export const emailsOf = async (db: Database, rows: readonly CommentRow[]): Promise<ReadonlyMap<string, string>> => {
  if (!rows.length) return new Map();
  const named = rows.map(({ discussion, id: comment }) => ({ discussion, comment }));
  const found = await db
    .selectFrom('afterword_emails')
    .selectAll()
    .where(isOneOf(['discussion', 'comment'], named))
    .execute();
  return new Map(found.map((row) => [nameOf(row), row.email]));
};

const parentsOf = async (db: Database, rows: readonly CommentRow[]): Promise<ReadonlyMap<string, CommentRecord>> => {
  const named = rows.flatMap(({ discussion, parent }) => (parent === null ? [] : { discussion, comment: parent }));
  if (!named.length) return new Map();
  const found = await db
    .selectFrom('afterword_comments')
    .selectAll()
    .where(isOneOf(['discussion', 'id'], named))
    .execute();
  return new Map(found.map((row) => [nameOf({ discussion: row.discussion, comment: row.id }), recordFromRow(row)]));
};

const discussionsOf = async (
  db: Database,
  rows: readonly CommentRow[],
): Promise<ReadonlyMap<string, DiscussionRow>> => {
  const found = await db
    .selectFrom('afterword_discussions')
    .selectAll()
    .where('id', 'in', [...new Set(rows.map(({ discussion }) => discussion))])
    .execute();
  return new Map(found.map((row) => [row.id, row]));
};

const aboutOf = (row: DiscussionRow | undefined): QueueDetails['discussion'] => ({
  ...(row && row.title !== null && { title: row.title }),
  ...(row && row.url !== null && { url: row.url }),
  ...(row?.closed === 1 && { closed: true }),
});

/** @param decisions the newest decision about each of the comments, by `nameOf` */
export const detailsOf = async (
  db: Database,
  rows: readonly CommentRow[],
  decisions: ReadonlyMap<string, DecisionRow>,
  now: number,
): Promise<readonly QueueDetails[]> => {
  if (!rows.length) return [];
  const [discussions, parents, emails] = [
    await discussionsOf(db, rows),
    await parentsOf(db, rows),
    await emailsOf(db, rows),
  ];
  const counts = new Map<string, AuthorCounts>();
  for (const { owner } of rows) if (owner !== null && !counts.has(owner)) counts.set(owner, await countsOf(db, owner));
  const details: QueueDetails[] = [];
  for (const row of rows) {
    const { discussion, parent } = row;
    const name = nameOf({ discussion, comment: row.id });
    const above = parent === null ? undefined : parents.get(nameOf({ discussion, comment: parent }));
    const decision = decisions.get(name);
    const email = emails.get(name) ?? (row.status === 'removed' ? keptIn(decision, now)?.email : undefined);
    const authorCounts = row.owner === null ? undefined : counts.get(row.owner);
    details.push({
      discussion: aboutOf(discussions.get(discussion)),
      ...(above && { parent: parentDetails(above) }),
      ...(email !== undefined && { email }),
      ...(authorCounts && { authorCounts }),
      reports: await reportsAbout(db, row),
      heldFor: heldReasonsIn(row.held_for),
      ...(decision && { decision: decisionFromRow(decision, now) }),
    });
  }
  return details;
};
