// Comments as mails tell of them: with the title and the address of their discussion, why they wait, and what was reported.
import type { ToldComment } from '../mail/told-comment.js';
import { heldReasonsIn } from './held-reasons.js';
import { MOST_REPORTS } from './reports.js';
import { recordFromRow } from './rows.js';
import type { CommentRow, Database } from './tables.js';

type Row = CommentRow & { readonly title: string | null; readonly url: string | null };

const reportReasons = async (db: Database, { discussion, id, reported_at: reportedAt }: Row): Promise<string[]> => {
  if (reportedAt === null) return [];
  const rows = await db
    .selectFrom('afterword_reports')
    .select('reason')
    .where('discussion', '=', discussion)
    .where('comment', '=', id)
    .orderBy('created_at')
    .limit(MOST_REPORTS)
    .execute();
  return rows.map(({ reason }) => reason);
};

const toldFrom = async (db: Database, found: Row): Promise<ToldComment> => {
  const { title, url, ...row } = found;
  return {
    record: recordFromRow(row),
    ...(title !== null && { title }),
    ...(url !== null && { url }),
    heldFor: heldReasonsIn(row.held_for),
    reports: await reportReasons(db, found),
  };
};

const toldRows = (db: Database) =>
  db
    .selectFrom('afterword_comments as c')
    .innerJoin('afterword_discussions as d', 'd.id', 'c.discussion')
    .selectAll('c')
    .select(['d.title', 'd.url']);

export const toldComment = async (
  db: Database,
  discussion: string,
  comment: string,
): Promise<ToldComment | undefined> => {
  const row = await toldRows(db).where('c.discussion', '=', discussion).where('c.id', '=', comment).executeTakeFirst();
  return row && (await toldFrom(db, row));
};

/** Comments of either kind are counted up to this. */
const MOST_COUNTED = 1000;

export const openComments = async (
  db: Database,
  limit: number,
): Promise<{ readonly comments: readonly ToldComment[]; readonly count: number }> => {
  const all = db.selectFrom('afterword_comments').select('id').limit(MOST_COUNTED);
  const countOf = async (rows: typeof all): Promise<number> => {
    const { count } = await db
      .selectFrom(rows.as('few'))
      .select((eb) => eb.fn.countAll<number | string>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  };
  const pending = await countOf(all.where('status', '=', 'pending'));
  const reported = await countOf(all.where('reported_at', '>', '').where('status', '=', 'approved'));
  const waiting = await toldRows(db).where('c.status', '=', 'pending').orderBy('c.time').limit(limit).execute();
  const others = await toldRows(db)
    .where('c.reported_at', '>', '')
    .where('c.status', '=', 'approved')
    .orderBy('c.reported_at')
    .limit(limit - waiting.length)
    .execute();
  const comments: ToldComment[] = [];
  for (const row of [...waiting, ...others]) comments.push(await toldFrom(db, row));
  return { comments, count: pending + reported };
};
