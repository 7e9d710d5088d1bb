// The comments that the classifier learns from (classifier/decided-comments.ts), by the log of decisions. A comment that was changed after the decision
// does not count: its author could have put other words into it.
import type { DecidedComment, DecidedComments, DecidedWords } from '../classifier/decided-comments.js';
import { recordFromRow } from './rows.js';
import type { Database, Run } from './tables.js';

const STATUS_AFTER = { approve: 'approved', spam: 'spam' } as const;

/** Decisions, each with its comment if that is as it was then. */
const decided = (db: Database) =>
  db
    .selectFrom('afterword_decisions as decision')
    .innerJoin('afterword_comments as comment', (join) =>
      join
        .onRef('comment.discussion', '=', 'decision.discussion')
        .onRef('comment.id', '=', 'decision.comment')
        .onRef('comment.revision', '=', 'decision.revision'),
    );

const newestOf = async (
  db: Database,
  action: keyof typeof STATUS_AFTER,
  most: number,
): Promise<readonly DecidedComment[]> => {
  const rows = await decided(db)
    .select('decision.id')
    .where('decision.action', '=', action)
    .where('decision.undone_by', 'is', null)
    .where('comment.status', '=', STATUS_AFTER[action])
    .orderBy('decision.time', 'desc')
    .orderBy('decision.id', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ id }) => ({ key: id, isSpam: action === 'spam' }));
};

const wordsOf = async (db: Database, keys: readonly string[]): Promise<readonly DecidedWords[]> => {
  if (!keys.length) return [];
  const rows = await decided(db)
    .selectAll('comment')
    .select(['decision.id as key', 'decision.action as action'])
    .where('decision.id', 'in', keys)
    .execute();
  return rows.map(({ key, action, ...row }) => {
    const { author, body } = recordFromRow(row);
    return { key, isSpam: action === 'spam', author, body };
  });
};

/** @param read runs a query */
export const decidedComments = (read: Run): DecidedComments => ({
  version: () =>
    read(async (db) => {
      const row = await db
        .selectFrom('afterword_decisions')
        .select(['time', 'id'])
        .orderBy('time', 'desc')
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row ? `${row.time} ${row.id}` : '';
    }),
  newest: (most) =>
    read(async (db) => [...(await newestOf(db, 'approve', most)), ...(await newestOf(db, 'spam', most))]),
  words: (keys) => read((db) => wordsOf(db, keys)),
});
