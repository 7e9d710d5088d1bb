// What a decision took from a comment, kept beside the log until it can no longer be undone: its status, and if it was removed or edited
// its words, its e-mail address and its earlier versions. Readers never see that, and nothing else reads it.
import type { OwnComment } from '../../core/own-comments.js';
import type { CommentRecord } from '../../core/records.js';
import { forget } from './row-changes.js';
import { recordFromRow } from './rows.js';
import { forgetSubscription } from './subscribing.js';
import type { CommentRow, Database, DecisionRow, Tables, Work } from './tables.js';

type Words = Pick<CommentRecord, 'author' | 'body' | 'editedAt' | 'editedBy' | 'reactions'>;

export interface KeptState {
  readonly status: CommentRecord['status'];
  readonly pinned?: boolean;
  /** Only if the decision changed them. */
  readonly words?: Words;
  readonly email?: string;
  readonly reports?: readonly Omit<Tables['afterword_reports'], 'discussion' | 'comment' | 'network'>[];
  readonly versions?: readonly Omit<Tables['afterword_versions'], 'discussion' | 'comment'>[];
}

/** Decisions whose kept states are deleted in one transaction. */
const BATCH = 100;

/**
 * Everything that a decision may take from a comment.
 *
 * @param withWords whether the decision changes its words
 */
export const stateOf = async (work: Work, row: CommentRow, withWords: boolean): Promise<KeptState> => {
  const { author, body, editedAt, editedBy, reactions, status, pinned } = recordFromRow(row);
  const of = (table: 'afterword_reports' | 'afterword_versions' | 'afterword_emails') =>
    work.selectFrom(table).where('discussion', '=', row.discussion).where('comment', '=', row.id);
  const reports =
    row.reported_at === null ? [] : await of('afterword_reports').select(['reader', 'reason', 'created_at']).execute();
  const state = { status, ...(pinned && { pinned }), ...(reports.length && { reports }) };
  if (!withWords) return state;
  const versions = await of('afterword_versions').select(['revision', 'format', 'source', 'written_at']).execute();
  const emails = await of('afterword_emails').select('email').execute();
  return {
    ...state,
    words: {
      author,
      body,
      ...(editedAt !== undefined && { editedAt }),
      ...(editedBy && { editedBy }),
      ...(reactions && { reactions }),
    },
    ...(emails[0] && { email: emails[0].email }),
    ...(versions.length && { versions }),
  };
};

/** The record as it was before the decision. */
export const recordBefore = (record: CommentRecord, { status, pinned, words }: KeptState): CommentRecord => {
  const { pinned: _, ...rest } = record;
  const { editedAt: __, editedBy: ___, ...unedited } = rest;
  return { ...(words ? { ...unedited, ...words } : rest), status, ...(pinned && { pinned }) };
};

/** Puts the reports, the address and the earlier versions of a comment back. */
export const giveBack = async (work: Work, row: CommentRow, state: KeptState): Promise<void> => {
  const key = { discussion: row.discussion, comment: row.id };
  const { reports = [], versions = [], email } = state;
  for (const report of reports)
    await work
      .insertInto('afterword_reports')
      .values({ ...key, ...report, network: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  for (const version of versions)
    await work
      .insertInto('afterword_versions')
      .values({ ...key, ...version })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  if (email !== undefined)
    await work
      .insertInto('afterword_emails')
      .values({ ...key, email })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  const times = reports.map((report) => report.created_at).sort();
  if (!times.length) return;
  await work
    .updateTable('afterword_comments')
    .set({ reported_at: times[0]! })
    .where('discussion', '=', row.discussion)
    .where('id', '=', row.id)
    .execute();
};

/** Deletes the address, the subscription and the earlier versions of a comment that a moderator removed. Its reactions stay while it can be restored. */
export const takeAway = async (work: Work, { discussion, id }: CommentRow): Promise<void> => {
  for (const table of ['afterword_emails', 'afterword_versions'] as const)
    await work.deleteFrom(table).where('discussion', '=', discussion).where('comment', '=', id).execute();
  await forgetSubscription(work, discussion, id);
};

/** The kept state of a decision, if it can still be undone. */
export const keptIn = (row: DecisionRow | undefined, now: number): KeptState | undefined =>
  row && row.kept !== null && row.kept_until !== null && row.kept_until > now
    ? (JSON.parse(row.kept) as KeptState)
    : undefined;

/** A removed comment's row with the words that it had, as long as they are kept. */
export const withKeptWords = (row: CommentRow, decision: DecisionRow | undefined, now: number): CommentRecord => {
  const record = recordFromRow(row);
  const words = row.status === 'removed' && decision?.revision === row.revision && keptIn(decision, now)?.words;
  return words ? { ...record, author: words.author, body: words.body } : record;
};

/** Deletes what can no longer be undone. Returns whether there is more. */
export const forgetExpired = (db: Database, now: number): Promise<boolean> =>
  db.transaction().execute(async (work) => {
    const rows = await work
      .selectFrom('afterword_decisions')
      .select(['id', 'discussion', 'comment', 'to_status', 'revision'])
      .where('kept_until', '<=', now)
      .orderBy('kept_until')
      .limit(BATCH)
      .execute();
    if (!rows.length) return false;
    await work
      .updateTable('afterword_decisions')
      .set({ kept: null, kept_until: null })
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .execute();
    for (const { discussion, comment, to_status: status, revision } of rows) {
      if (comment === null || status !== 'removed') continue;
      const found = await work
        .selectFrom('afterword_comments')
        .select('revision')
        .where('discussion', '=', discussion)
        .where('id', '=', comment)
        .where('status', '=', 'removed')
        .executeTakeFirst();
      // If it was restored and removed again, a newer decision keeps what belongs to it.
      if (found?.revision === revision) await forget(work, discussion, comment);
    }
    return rows.length === BATCH;
  });

/** Deletes at once what moderators could restore of a reader's comments: of these, or without a list of all. */
export const forgetOwn = (db: Database, owner: string, comments: readonly OwnComment[] | undefined): Promise<void> =>
  db.transaction().execute(async (work) => {
    const removed = work
      .selectFrom('afterword_comments')
      .select(['discussion', 'id'])
      .where('owner', '=', owner)
      .where('status', '=', 'removed');
    for (const { discussion, comment } of comments ?? []) {
      const row = await removed.where('discussion', '=', discussion).where('id', '=', comment).executeTakeFirst();
      if (row) await forget(work, row.discussion, row.id);
    }
    if (comments) return;
    const kept = await removed
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('afterword_decisions as decision')
            .select('decision.id')
            .whereRef('decision.discussion', '=', 'afterword_comments.discussion')
            .whereRef('decision.comment', '=', 'afterword_comments.id')
            .where('decision.kept_until', '>', 0),
        ),
      )
      .execute();
    for (const row of kept) await forget(work, row.discussion, row.id);
  });
