// Stores the reports of readers.
import { type Caller, assertCanSee } from '../../core/caller.js';
import { noSuchComment } from '../../core/errors.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import { lockDiscussion } from './discussion-lock.js';
import { recordEvent } from './recording.js';
import { MOST_REPORTS } from './reports.js';
import { markReported, mustFind } from './row-changes.js';
import { recordFromRow } from './rows.js';
import type { Database } from './tables.js';

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
    const { version } = await lockDiscussion(work, id);
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
    if (row.reported_at !== null) return;
    await markReported(work, row, at);
    await recordEvent(work, 'comment.reported', row, Math.max(version, now));
  });
