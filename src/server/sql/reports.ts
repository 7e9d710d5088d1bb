// The open reports about a comment.
import type { Report } from '../../core/adapter.js';
import { assertModerator, type Caller } from '../../core/caller.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import type { Database } from './tables.js';

/** Reports of one comment that are kept. */
export const MOST_REPORTS = 100;

export const reportsOf = async (
  db: Database,
  id: DiscussionId,
  comment: CommentId,
  caller: Caller | undefined,
): Promise<readonly Report[]> => {
  assertModerator(caller);
  const rows = await db
    .selectFrom('afterword_reports')
    .select(['reason', 'created_at'])
    .where('discussion', '=', id)
    .where('comment', '=', comment)
    .limit(MOST_REPORTS)
    .execute();
  return rows
    .map(({ reason, created_at: createdAt }) => ({ reason, createdAt }))
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
};
