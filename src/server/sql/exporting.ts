// Reads everything in the store for an archive, a few hundred records at a time.
import type { ArchivedComment, ArchivedDiscussion } from '../../core/archive.js';
import type { CommentId, DiscussionId } from '../../core/records.js';
import { recordFromRow } from './rows.js';
import type { CommentRow, Database } from './tables.js';

const BATCH = 500;

export interface ExportedDiscussion {
  readonly about: Omit<ArchivedDiscussion, 'comments'>;
  readonly comments: AsyncIterable<ArchivedComment>;
}

/** Every discussion, in the order of their ids, with all its comments in whatever state. */
export async function* exportDiscussions(db: Database): AsyncGenerator<ExportedDiscussion> {
  for (let last: DiscussionId | undefined; ;) {
    let query = db.selectFrom('afterword_discussions').selectAll().orderBy('id').limit(BATCH);
    if (last !== undefined) query = query.where('id', '>', last);
    const rows = await query.execute();
    for (const { id, title, url, closed } of rows)
      yield {
        about: { id, ...(title !== null && { title }), ...(url !== null && { url }), ...(closed && { closed: true }) },
        comments: exportComments(db, id),
      };
    last = rows.at(-1)?.id;
    if (rows.length < BATCH) return;
  }
}

async function* exportComments(db: Database, id: DiscussionId): AsyncGenerator<ArchivedComment> {
  // Every record has a different version. A record that changes during the export is exported again with its new state.
  for (let last = 0; ;) {
    const rows = await db
      .selectFrom('afterword_comments')
      .selectAll()
      .where('discussion', '=', id)
      .where('version', '>', last)
      .orderBy('version')
      .limit(BATCH)
      .execute();
    // How many replies there are is told by the replies.
    for (const row of rows)
      yield {
        ...recordFromRow({ ...row, visible_replies: 0 }),
        ...(row.imported !== null && { imported: row.imported }),
      };
    last = rows.at(-1)?.version ?? 0;
    if (rows.length < BATCH) return;
  }
}

/** Comments that imports brought into other discussions than these, as far as they were noted. */
export async function* importedElsewhere(
  db: Database,
  here: ReadonlySet<DiscussionId>,
): AsyncGenerator<readonly Pick<CommentRow, 'discussion' | 'id' | 'time'>[]> {
  for await (const { about } of exportDiscussions(db)) {
    if (here.has(about.id)) continue;
    for (let last: CommentId | undefined; ;) {
      let query = db
        .selectFrom('afterword_comments')
        .select(['discussion', 'id', 'time'])
        .where('discussion', '=', about.id)
        .where('imported', 'is not', null)
        .orderBy('id')
        .limit(BATCH);
      if (last !== undefined) query = query.where('id', '>', last);
      const rows = await query.execute();
      yield rows;
      last = rows.at(-1)?.id;
      if (rows.length < BATCH) break;
    }
  }
}

/** E-mail addresses of some comments of a discussion: no more at a time than a query takes parameters. */
export const exportEmails = async (
  db: Database,
  id: DiscussionId,
  comments: readonly CommentId[],
): Promise<ReadonlyMap<CommentId, string>> => {
  if (!comments.length) return new Map();
  const rows = await db
    .selectFrom('afterword_emails')
    .select(['comment', 'email'])
    .where('discussion', '=', id)
    .where('comment', 'in', comments)
    .execute();
  return new Map(rows.map(({ comment, email }) => [comment, email]));
};
