// Keeps the earlier versions of edited comments, in a table of their own.
import type { EarlierVersion } from '../../core/adapter.js';
import { type Caller, assertCanSee, actsAsModerator } from '../../core/caller.js';
import { MOST_VERSIONS, versionsAfterEdit } from '../../core/history.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import { mustFind } from './row-changes.js';
import { recordFromRow } from './rows.js';
import type { CommentRow, Database, Work } from './tables.js';

interface StoredVersion extends EarlierVersion {
  readonly revision: number;
}

const versionsOf = async (db: Database, id: DiscussionId, comment: CommentId): Promise<StoredVersion[]> => {
  const rows = await db
    .selectFrom('afterword_versions')
    .select(['revision', 'format', 'source', 'written_at'])
    .where('discussion', '=', id)
    .where('comment', '=', comment)
    .orderBy('revision', 'desc')
    .limit(MOST_VERSIONS)
    .execute();
  return rows.map(({ revision, format, source, written_at: writtenAt }) => ({
    revision,
    body: { format: format as 'text', source },
    writtenAt,
  }));
};

/** Keeps what a comment said before an edit, and deletes what is too much. */
export const keepVersion = async (
  work: Work,
  before: CommentRow,
  after: CommentRow,
  caller: Caller | undefined,
): Promise<void> => {
  const { discussion, id: comment, revision, owner } = before;
  const earlier = await versionsOf(work, discussion, comment);
  const isByModerator = actsAsModerator(owner ?? undefined, caller);
  const kept = versionsAfterEdit(earlier, recordFromRow(before), recordFromRow(after), isByModerator);
  if (kept === earlier) return;
  const [newest] = kept;
  if (newest)
    await work
      .insertInto('afterword_versions')
      .values({ discussion, comment, revision, ...newest.body, written_at: newest.writtenAt })
      .execute();
  // The newest of those that are kept is the one that was just added.
  const tooMany = earlier[newest ? kept.length - 1 : 0];
  if (!tooMany) return;
  await work
    .deleteFrom('afterword_versions')
    .where('discussion', '=', discussion)
    .where('comment', '=', comment)
    .where('revision', '<=', tooMany.revision)
    .execute();
};

export const historyOf = async (
  db: Database,
  id: DiscussionId,
  comment: CommentId,
  caller: Caller | undefined,
): Promise<readonly EarlierVersion[]> => {
  const row = await mustFind(db, id, comment);
  assertCanSee(recordFromRow(row), row.owner ?? undefined, caller);
  const versions = await versionsOf(db, id, comment);
  return versions.map(({ body, writtenAt }) => ({ body, writtenAt }));
};
