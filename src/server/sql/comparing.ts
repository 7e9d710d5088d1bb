// Tells what restoring would do, without doing it: for a dry run, and for an import that must know beforehand which ids are taken.
import type { RestoreOptions, RestoreReport } from '../../core/adapter.js';
import type { ArchivedDiscussion } from '../../core/archive.js';
import { noOutcomes, restored } from '../../core/merge.js';
import type { CommentId, CommentRecord, DiscussionId } from '../../core/records.js';
import { asNamed, heldIn, storable } from './rows.js';
import type { CommentRow, Database } from './tables.js';

/** Comments in one query. */
const BATCH = 500;

export interface Comparison extends RestoreReport {
  /** Ids that belong to other comments here. These are not in the counts. */
  readonly taken: readonly CommentId[];
  /** Which comments differ and would be kept as they are here. */
  readonly keptIds: readonly CommentId[];
}

export interface Comparing extends Pick<RestoreOptions, 'merge'> {
  /** Also finds the ids that belong to other comments here: with another date and another text. */
  readonly tellsOthers?: boolean;
}

/** The roots of the threads of some comments. */
const rootsOf = async (
  db: Database,
  id: DiscussionId,
  comments: readonly CommentId[],
): Promise<Map<CommentId, CommentId>> => {
  if (!comments.length) return new Map();
  const rows = await db
    .selectFrom('afterword_comments')
    .select(['id', 'root'])
    .where('discussion', '=', id)
    .where('id', 'in', comments)
    .execute();
  return new Map(rows.map((row) => [row.id, row.root]));
};

export const compare = async (
  db: Database,
  { id, comments }: ArchivedDiscussion,
  { merge = false, tellsOthers = false }: Comparing = {},
): Promise<Comparison> => {
  const report = noOutcomes();
  const taken: CommentId[] = [];
  const keptIds: CommentId[] = [];
  for (let start = 0; start < comments.length; start += BATCH) {
    const batch = comments.slice(start, start + BATCH).map(asNamed);
    const rows = await db
      .selectFrom('afterword_comments')
      .selectAll()
      .where('discussion', '=', id)
      .where(
        'id',
        'in',
        batch.map((record) => record.id),
      )
      .execute();
    const known = new Map(rows.map((row) => [row.id, row]));
    const parents = batch.flatMap(({ id: comment, parent }) =>
      parent !== null && known.get(comment)?.parent === null ? [parent] : [],
    );
    const roots = merge ? await rootsOf(db, id, parents) : new Map<CommentId, CommentId>();
    for (const given of batch) {
      const row = known.get(given.id);
      if (row && tellsOthers && !isSame(row, given)) {
        taken.push(given.id);
        continue;
      }
      const canMove =
        row?.parent === null &&
        given.parent !== null &&
        given.parent !== given.id &&
        roots.get(given.parent) !== given.id;
      const { outcome } = restored(row && heldIn(row), { ...given, discussion: id }, { merge, canMove });
      report[outcome] += 1;
      if (outcome === 'kept') keptIds.push(given.id);
    }
  }
  return { ...report, taken, keptIds };
};

const isSame = (row: CommentRow, record: CommentRecord): boolean =>
  row.time === Date.parse(record.createdAt) ||
  (row.author_name === storable(record.author.name) && row.source === storable(record.body.source));
