// Stores the reports of readers and the acts of moderators. A moderator's act on a comment settles its reports.
import type { CallOptions, Moderation } from '../../core/adapter.js';
import { type Caller, assertCanSee, assertModerator } from '../../core/caller.js';
import { moderate, settlesReports } from '../../core/commands.js';
import { noSuchComment } from '../../core/errors.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import { MOST_REPORTS } from './queue.js';
import { lockDiscussion, numberAfter } from './discussion-lock.js';
import { change, forget, mustFind, touch } from './row-changes.js';
import { recordFromRow } from './rows.js';
import type { CommentRow, Database, Work } from './tables.js';

export const reportComment = (
  db: Database,
  id: DiscussionId,
  comment: CommentId,
  reason: string,
  now: number,
  caller: Caller | undefined,
): Promise<void> =>
  db.transaction().execute(async (work) => {
    // Readers see no change, so there is no new number; but the lock is needed.
    await lockDiscussion(work, id);
    const row = await mustFind(work, id, comment);
    assertCanSee(recordFromRow(row), row.owner ?? undefined, caller);
    if (row.status === 'removed') throw noSuchComment(comment);
    const held = await work
      .selectFrom('afterword_reports')
      .select('reader')
      .where('discussion', '=', id)
      .where('comment', '=', comment)
      .limit(MOST_REPORTS)
      .execute();
    const reader = caller?.key ?? '';
    if (held.length >= MOST_REPORTS || held.some((report) => report.reader === reader)) return;
    const at = new Date(now).toISOString();
    await work
      .insertInto('afterword_reports')
      .values({ discussion: id, comment, reader, reason, created_at: at })
      .execute();
    if (row.reported_at === null) await markReported(work, row, at);
  });

const markReported = async (work: Work, { discussion, id }: CommentRow, at: string | null): Promise<void> => {
  await work
    .updateTable('afterword_comments')
    .set({ reported_at: at })
    .where('discussion', '=', discussion)
    .where('id', '=', id)
    .execute();
};

/** Deletes the reports of a comment that a moderator has dealt with. */
const settleReports = async (work: Work, row: CommentRow): Promise<void> => {
  await work
    .deleteFrom('afterword_reports')
    .where('discussion', '=', row.discussion)
    .where('comment', '=', row.id)
    .execute();
  if (row.reported_at !== null) await markReported(work, row, null);
};

export const moderateDiscussion = (
  db: Database,
  id: DiscussionId,
  moderation: Moderation,
  now: number,
  { caller }: CallOptions,
): Promise<void> =>
  db.transaction().execute(async (work) => {
    assertModerator(caller);
    const version = numberAfter(await lockDiscussion(work, id), now);
    if ('comment' in moderation) {
      const row = await mustFind(work, id, moderation.comment);
      await change(work, row, version, (record) => moderate(record, moderation));
      if (settlesReports(moderation)) await settleReports(work, row);
      if (moderation.action === 'remove') await forget(work, id, row.id);
      return;
    }
    await touch(work, id, version, 0, null);
    await work
      .updateTable('afterword_discussions')
      .set({ closed: moderation.action === 'close' ? 1 : 0 })
      .where('id', '=', id)
      .execute();
  });
