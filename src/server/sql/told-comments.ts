// Comments as mails tell of them: with the title and the address of their discussion, and why they wait.
import type { ToldComment } from '../mail/told-comment.js';
import { heldReasonsIn } from './held-reasons.js';
import { recordFromRow } from './rows.js';
import type { CommentRow, Database } from './tables.js';

type Row = CommentRow & { readonly title: string | null; readonly url: string | null };

const toldFrom = ({ title, url, ...row }: Row): ToldComment => ({
  record: recordFromRow(row),
  ...(title !== null && { title }),
  ...(url !== null && { url }),
  heldFor: heldReasonsIn(row.held_for),
});

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
  return row && toldFrom(row);
};

/** Comments that wait are counted up to this. */
const MOST_COUNTED = 1000;

export const waitingComments = async (
  db: Database,
  limit: number,
): Promise<{ readonly comments: readonly ToldComment[]; readonly count: number }> => {
  const pending = db.selectFrom('afterword_comments').select('id').where('status', '=', 'pending').limit(MOST_COUNTED);
  const { count } = await db
    .selectFrom(pending.as('pending'))
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  const rows = await toldRows(db).where('c.status', '=', 'pending').orderBy('c.time').limit(limit).execute();
  return { comments: rows.map(toldFrom), count: Number(count) };
};
