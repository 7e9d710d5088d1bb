// Stores the reports of readers.
import { type Caller, assertCanSee } from '../../core/caller.js';
import { noSuchComment } from '../../core/errors.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import { lockDiscussion, numberAfter } from './discussion-lock.js';
import { heldReasonsIn } from './held-reasons.js';
import { recordEvent } from './recording.js';
import { MOST_REPORTS } from './reports.js';
import { change, markReported, mustFind } from './row-changes.js';
import { recordFromRow } from './rows.js';
import type { Database, Work } from './tables.js';

/** Reports from one network count once: one person can have several browsers. */
const independent = (reports: readonly { readonly reader: string; readonly network: string | null }[]): number =>
  new Set(reports.map(({ reader, network }) => network ?? reader)).size;

/** Whether a moderator has approved it: then they know what it says, and reports hide it no more. */
const wasApproved = async (work: Work, discussion: DiscussionId, comment: CommentId): Promise<boolean> =>
  (await work
    .selectFrom('afterword_decisions')
    .select('id')
    .where('discussion', '=', discussion)
    .where('comment', '=', comment)
    .where('action', '=', 'approve')
    .limit(1)
    .executeTakeFirst()) !== undefined;

/** @param caller whose network is a hash */
export const reportComment = (
  db: Database,
  id: DiscussionId,
  comment: CommentId,
  reason: string,
  now: number,
  caller: Caller | undefined,
): Promise<void> =>
  db.transaction().execute(async (work) => {
    // Readers see no change, unless the comment is hidden; but the lock is needed.
    const discussion = await lockDiscussion(work, id);
    const row = await mustFind(work, id, comment);
    assertCanSee(recordFromRow(row), row.owner ?? undefined, caller);
    if (row.status === 'removed') throw noSuchComment(comment);
    const held = await work
      .selectFrom('afterword_reports')
      .select(['reader', 'network'])
      .where('discussion', '=', id)
      .where('comment', '=', comment)
      .limit(MOST_REPORTS)
      .execute();
    const reader = caller?.key ?? '';
    if (held.length >= MOST_REPORTS || held.some((report) => report.reader === reader)) return;
    const at = new Date(now).toISOString();
    const network = caller?.network ?? null;
    await work
      .insertInto('afterword_reports')
      .values({ discussion: id, comment, reader, reason, created_at: at, network })
      .execute();
    if (row.reported_at === null) {
      await markReported(work, row, at);
      await recordEvent(work, 'comment.reported', row, Math.max(discussion.version, now));
    }
    const count = independent([...held, { reader, network }]);
    if (row.status !== 'approved' || count < (caller?.hideAfter ?? Infinity)) return;
    if (await wasApproved(work, id, comment)) return;
    const reasons = [...heldReasonsIn(row.held_for), { rule: 'reported', because: String(count) }];
    const hidden = { ...row, reported_at: row.reported_at ?? at, held_for: JSON.stringify(reasons) };
    const version = numberAfter(discussion, now);
    await change(work, hidden, version, (record) => ({
      ...record,
      status: 'pending',
      revision: record.revision + 1,
    }));
  });
